'use client';

import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { AccountView } from '@/lib/domain/views';
import { accountQuery } from '@/lib/queries/accounts';
import { livePollInterval } from './live-poll-interval';

/**
 * Keeps an open page true: asks for the account again while news of it is on its way, and has the server draw the page anew when what comes
 * back is not what the page shows. The figures on the screen come from the server alone, so they cannot disagree with the chart.
 */
export function LiveAccount({ account }: { account: AccountView }) {
  const router = useRouter();
  const queries = useQueryClient();
  const { data } = useQuery({
    ...accountQuery(account.id),
    initialData: account,
    refetchInterval: (query) => livePollInterval(query.state.data ?? account, new Date()),
  });
  const shown = hashKey([account]);
  const latest = hashKey([data]);
  const asked = useRef(shown);
  const drawn = useRef(account);

  useEffect(() => {
    // Only what the server draws after the first time: a page taken out of the browser's cache may be older than what is known.
    if (drawn.current === account) return;
    drawn.current = account;
    queries.setQueryData(accountQuery(account.id).queryKey, account);
  }, [queries, account]);

  useEffect(() => {
    if (latest === shown || latest === asked.current) return;
    asked.current = latest;
    router.refresh();
  }, [latest, shown, router]);

  return null;
}
