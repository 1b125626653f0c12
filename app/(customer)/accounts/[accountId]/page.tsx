import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ActivitySkeleton } from '@/components/activity/activity-skeleton';
import { AccountHeading } from '@/components/balances/account-heading';
import { AccountNotice } from '@/components/balances/account-notice';
import { BalanceLine } from '@/components/balances/balance-line';
import { BalanceSheet } from '@/components/balances/balance-sheet';
import { RelinkButton } from '@/components/balances/relink-button';
import { AccountMenu } from '@/components/disconnecting/account-menu';
import { readHistoryChoice } from '@/components/history/history-links';
import { OwnersSkeleton } from '@/components/ownership/owners-skeleton';
import { LiveAccount } from '@/components/refreshing/live-account';
import { RefreshButton } from '@/components/refreshing/refresh-button';
import { ActivitySection } from './activity-section';
import { HistorySection } from './history-section';
import { ownAccount } from './own-account';
import { OwnersSection } from './owners-section';

interface Props {
  params: Promise<{ accountId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const NOTICE_ID = 'link-notice';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { account } = await ownAccount((await params).accountId);
  return { title: account.name };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const own = await ownAccount((await params).accountId);
  const { account, viewer, now } = own;
  const clock = { now: now.toISOString(), timeZone: viewer.timeZone };
  const choice = readHistoryChoice(await searchParams);
  const path = `/accounts/${account.id}`;
  return (
    <>
      <AccountHeading
        account={account}
        actions={
          <>
            <RefreshButton account={account} {...clock} />
            <AccountMenu account={account} noticeId={NOTICE_ID} />
          </>
        }
      />
      <AccountNotice
        id={NOTICE_ID}
        account={account}
        now={now}
        timeZone={viewer.timeZone}
        action={<RelinkButton account={account} now={now} />}
      />
      <div className="mt-7">
        <BalanceSheet account={account} now={now} />
      </div>
      <BalanceLine account={account} {...clock} />
      <div className="mt-4 space-y-4">
        {/* Not streamed in later: without JavaScript what comes late never takes its place, and the chart is to be readable without. */}
        <HistorySection own={own} choice={choice} path={path} />
        <div className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
          <Suspense fallback={<OwnersSkeleton />}>
            <OwnersSection own={own} />
          </Suspense>
          <Suspense fallback={<ActivitySkeleton />}>
            <ActivitySection own={own} />
          </Suspense>
        </div>
      </div>
      <LiveAccount account={account} />
    </>
  );
}
