import type { AccountView } from '@/lib/domain/views';
import { pollInterval } from '@/lib/queries/poll-interval';

const EAGER_MS = 2_000;
const PATIENT_MS = 10_000;
const SLOW_AFTER_MS = 60_000;

/** How soon an account's own page asks again: for its balance as everywhere, and also for the owners, which only it shows. */
export function livePollInterval(account: AccountView, now: Date): number | false {
  const waits = [pollInterval([account], now), ownersInterval(account, now)].filter((wait) => wait !== false);
  return waits.length > 0 ? Math.min(...waits) : false;
}

function ownersInterval({ status, ownershipRefresh }: AccountView, now: Date): number | false {
  if (status !== 'active' || ownershipRefresh?.status !== 'pending') return false;
  return now.getTime() - Date.parse(ownershipRefresh.lastAttemptedAt) > SLOW_AFTER_MS ? PATIENT_MS : EAGER_MS;
}
