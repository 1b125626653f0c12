'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { fetchTransactions } from '@/lib/queries/transactions';

const EAGER_MS = 2_000;
const PATIENT_MS = 15_000;
const EAGER_TIMES = 30;
const NEWEST = { search: '', status: 'all', before: null } as const;

/** Asks, while transactions are on their way, whether they have come, and has the server draw the page anew once they have. */
export function AwaitTransactions({ accountId, checkedAt }: { accountId: string; checkedAt: string | null }) {
  const router = useRouter();
  const { data } = useQuery({
    queryKey: ['transactions', accountId, 'arriving', checkedAt],
    queryFn: ({ signal }) => fetchTransactions(accountId, NEWEST, signal),
    refetchInterval: ({ state }) => (state.dataUpdateCount < EAGER_TIMES ? EAGER_MS : PATIENT_MS),
    staleTime: Infinity,
  });
  const isOver = data !== undefined && (!data.feed.isArriving || data.feed.checkedAt !== checkedAt);
  useEffect(() => {
    if (isOver) router.refresh();
  }, [isOver, router]);
  return null;
}
