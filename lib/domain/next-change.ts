import { accountState } from './account-state';
import { refreshOffer } from './refresh-offer';
import type { AccountView } from './views';

/** What takes longer than this is told by the next visit: no browser keeps a timer for days. */
const FURTHEST_MS = 60 * 60_000;
/** A little late rather than a little early: then the page would say the same once more. */
const MARGIN_MS = 250;

/**
 * In how many milliseconds what is said of these accounts stops being true though nothing happens: an answer is late, or a bank may be asked
 * again. Null when nothing within the hour does.
 */
export function nextChangeAfter(accounts: readonly AccountView[], now: Date): number | null {
  const waits = accounts
    .flatMap((account) => [lateAt(account, now), mayBeAskedAt(account, now)])
    .flatMap((at) => (at === null ? [] : at - now.getTime()))
    .filter((wait) => wait > 0 && wait < FURTHEST_MS);
  return waits.length > 0 ? Math.min(...waits) + MARGIN_MS : null;
}

const SLOW_AFTER_MS = 60_000;
const LINKED_AFTER_MS = 10 * 60_000;

function lateAt(account: AccountView, now: Date): number | null {
  const state = accountState(account, now);
  if (state.kind !== 'linking' && state.kind !== 'updating') return null;
  const since = Date.parse(account.balanceRefresh?.lastAttemptedAt ?? account.linkedAt);
  return state.slow && state.kind === 'linking'
    ? Date.parse(account.linkedAt) + LINKED_AFTER_MS
    : since + SLOW_AFTER_MS;
}

function mayBeAskedAt(account: AccountView, now: Date): number | null {
  const offer = refreshOffer(account, now);
  return offer.kind === 'later' ? offer.at.getTime() : null;
}
