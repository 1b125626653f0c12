import { type AccountState, accountState, restingState } from './account-state';
import { figuresOf } from './figures';
import type { AccountView } from './views';

/**
 * The state of an institution's accounts in one line: the age of the oldest balance among them, so that a feed that has stopped shows, and
 * the latest check. Without any balance, the state of the first account. Refreshes that fail or run are told on the cards.
 */
export function groupState(accounts: readonly AccountView[], now: Date): AccountState | null {
  const live = accounts.flatMap((account) =>
    account.balance &&
    account.status !== 'disconnected' &&
    account.status !== 'inactive' &&
    figuresOf(account).length > 0
      ? { account, balance: account.balance }
      : [],
  );
  const oldest = live.toSorted((left, right) => Date.parse(left.balance.asOf) - Date.parse(right.balance.asOf))[0];
  if (!oldest) return accounts[0] ? accountState(accounts[0], now) : null;
  const checks = live.map(({ balance }) => Date.parse(balance.observedAt));
  const state = restingState({ ...oldest.account, expectedDeactivationAt: null }, now);
  return 'checkedAt' in state ? { ...state, checkedAt: new Date(Math.max(...checks)) } : state;
}
