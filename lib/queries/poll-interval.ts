import { accountState } from '@/lib/domain/account-state';
import type { AccountView } from '@/lib/domain/views';

const EAGER_MS = 2_000;
const PATIENT_MS = 10_000;

/** How soon to ask again: often while news usually takes seconds, seldom once it is late, not at all when nothing is on its way. */
export function pollInterval(accounts: readonly AccountView[], now: Date): number | false {
  const waiting = accounts
    .map((account) => accountState(account, now))
    .flatMap((state) => (state.kind === 'linking' || state.kind === 'updating' ? state : []));
  if (waiting.length === 0) return false;
  return waiting.every(({ slow }) => slow) ? PATIENT_MS : EAGER_MS;
}
