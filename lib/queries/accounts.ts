import { queryOptions } from '@tanstack/react-query';
import type { AccountView, OverviewView } from '@/lib/domain/views';
import { fetchView, SignedOutError } from './fetch-view';
import { pollInterval } from './poll-interval';

const STALE_MS = 30_000;
const RETRIES = 2;

const overviewShape = async () => (await import('./account-shapes')).OverviewShape;
const accountShape = async () => (await import('./account-shapes')).AccountShape;

const retry = (failures: number, error: Error) => !(error instanceof SignedOutError) && failures < RETRIES;

/** Every account of the person who is signed in, as the overview shows them. */
export const overviewQuery = () =>
  queryOptions<OverviewView>({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => fetchView('/api/accounts', overviewShape, signal),
    staleTime: STALE_MS,
    retry,
    refetchInterval: ({ state: { data } }) => (data ? pollInterval(data.accounts, new Date(data.now)) : false),
  });

/** One account. Its key lies under that of all of them, so that what invalidates all invalidates it too. */
export const accountQuery = (accountId: string) =>
  queryOptions<AccountView>({
    queryKey: ['accounts', accountId],
    queryFn: ({ signal }) => fetchView(`/api/accounts/${encodeURIComponent(accountId)}`, accountShape, signal),
    staleTime: STALE_MS,
    retry,
    refetchInterval: ({ state: { data } }) => (data ? pollInterval([data], new Date()) : false),
  });
