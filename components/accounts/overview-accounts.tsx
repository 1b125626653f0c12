'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useNow } from '@/components/ui/use-now';
import { groupAccounts } from '@/lib/domain/group-accounts';
import { listIssues } from '@/lib/domain/issues';
import type { OverviewView } from '@/lib/domain/views';
import { overviewQuery } from '@/lib/queries/accounts';
import { SignedOutError } from '@/lib/queries/fetch-view';
import { AccountGroup } from './account-group';
import { IssueStrip } from './issue-strip';
import { useAgreeingPage } from './use-agreeing-page';

interface Props {
  /** Fingerprint of the balances from which the rest of the page was drawn. */
  drawn: string;
  timeZone: string;
}

/** What needs attention, then every account by institution. Goes on by itself while a balance is on its way. */
export function OverviewAccounts({ drawn, timeZone }: Props) {
  const { data, error } = useQuery(overviewQuery());
  useSignedOut(error);
  return data ? <Groups overview={data} drawn={drawn} timeZone={timeZone} offline={error !== null} /> : null;
}

function Groups({ overview, drawn, timeZone, offline }: Props & { overview: OverviewView; offline: boolean }) {
  const { accounts } = overview;
  const now = useNow(overview.now);
  useAgreeingPage(accounts, drawn);
  const issues = listIssues(accounts, now);
  const currencies = new Set(accounts.flatMap(({ balance }) => balance?.amounts.map(({ currency }) => currency) ?? []));
  return (
    <>
      <p role="status" className="text-sm text-soft">
        {offline && <span className="mt-4 block">Florin can’t be reached. These are the last balances we know.</span>}
      </p>
      {issues.length > 0 && (
        <ul aria-label="Needs attention" className="mt-7 space-y-2">
          {issues.map((issue) => (
            <IssueStrip key={`${issue.kind} ${issue.institutionName}`} issue={issue} now={now} timeZone={timeZone} />
          ))}
        </ul>
      )}
      {groupAccounts(accounts).map((group) => (
        <AccountGroup
          key={group.institutionName}
          group={group}
          now={now}
          timeZone={timeZone}
          namesCurrency={currencies.size > 1}
        />
      ))}
    </>
  );
}

/** Signed out elsewhere, or the session ran out: the page asks again, and the server leads to sign-in. */
function useSignedOut(error: Error | null): void {
  const router = useRouter();
  const signedOut = error instanceof SignedOutError;
  useEffect(() => {
    if (signedOut) router.refresh();
  }, [signedOut, router]);
}
