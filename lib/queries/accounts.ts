import { queryOptions } from '@tanstack/react-query';
import type { OverviewView } from '@/lib/domain/views';
import { fetchView, SignedOutError } from './fetch-view';

const STALE_MS = 30_000;
const RETRIES = 2;

const overviewShape = async () => (await import('./account-shapes')).OverviewShape;

const retry = (failures: number, error: Error) => !(error instanceof SignedOutError) && failures < RETRIES;

/** Every account of the person who is signed in, for what is opened on top of a page. */
export const overviewQuery = () =>
  queryOptions<OverviewView>({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => fetchView('/api/accounts', overviewShape, signal),
    staleTime: STALE_MS,
    retry,
  });
