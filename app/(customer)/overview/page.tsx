import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AccountsSkeleton } from '@/components/accounts/accounts-skeleton';
import { readHistoryChoice } from '@/components/history/history-links';
import { NetWorthSkeleton } from '@/components/net-worth/net-worth-skeleton';
import { requireUser } from '@/lib/auth/require-user';
import { Overview } from './overview';

export const metadata: Metadata = { title: 'Overview' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function OverviewPage({ searchParams }: Props) {
  const [viewer, params] = await Promise.all([requireUser(), searchParams]);
  return (
    <>
      <h1 className="sr-only">Overview</h1>
      <Suspense
        fallback={
          <>
            <NetWorthSkeleton />
            <AccountsSkeleton />
          </>
        }
      >
        <Overview viewer={viewer} choice={{ ...readHistoryChoice(params), knownOn: null }} />
      </Suspense>
    </>
  );
}
