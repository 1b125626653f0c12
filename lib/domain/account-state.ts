import { figuresOf } from './figures';
import type { AccountView } from './views';

export type Severity = 'none' | 'info' | 'warning' | 'error';

/** What can be done about a state: `refresh` asks the bank again, the last four link the bank anew. */
export type StateAction = 'refresh' | 'explain' | 'renew' | 'reconnect' | 'link_again' | 'grant';

/** The one situation an account is in, as its card and its page tell it. `slow` is past a minute: what usually takes seconds has not come. */
export type AccountState =
  | { kind: 'linking'; slow: boolean }
  | { kind: 'updating'; slow: boolean; asOf: Date | null }
  | { kind: 'fresh' | 'old'; asOf: Date; checkedAt: Date }
  | { kind: 'failed'; attemptedAt: Date; asOf: Date | null }
  | { kind: 'no_balance' }
  | { kind: 'not_permitted' }
  | { kind: 'expiring'; endsAt: Date; asOf: Date }
  | { kind: 'inactive'; since: Date }
  | { kind: 'disconnecting'; slow: boolean }
  | { kind: 'disconnected'; since: Date };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const SLOW_AFTER_MS = MINUTE_MS;
/** From then on an account is no longer being linked, balance or not: a bank that shares none is not about to. */
const LINKED_AFTER_MS = 10 * MINUTE_MS;
const WARN_BEFORE_END_MS = 30 * DAY_MS;

const since = (at: string, now: Date): number => now.getTime() - Date.parse(at);

/** Banks compute cash daily; loans, cards and investments may rest over a weekend. */
const oldAfterMs = ({ category }: AccountView): number => (category === 'cash' ? DAY_MS : 3 * DAY_MS);

export function accountState(account: AccountView, now: Date): AccountState {
  if (account.status === 'disconnected') return { kind: 'disconnected', since: new Date(account.statusSince) };
  if (account.disconnectingSince)
    return { kind: 'disconnecting', slow: since(account.disconnectingSince, now) > SLOW_AFTER_MS };
  if (account.status === 'inactive') return { kind: 'inactive', since: new Date(account.statusSince) };
  if (!account.mayReadBalance) return { kind: 'not_permitted' };
  const asOf = account.balance && new Date(account.balance.asOf);
  return refreshState(account, asOf, now) ?? restingState(account, now);
}

/** What the latest refresh says, or null when it says nothing that the balance itself does not. */
function refreshState(account: AccountView, asOf: Date | null, now: Date): AccountState | null {
  const refresh = account.balanceRefresh;
  const waited = since(account.linkedAt, now);
  const linking = !asOf && waited <= LINKED_AFTER_MS;
  if (!refresh) return linking ? { kind: 'linking', slow: waited > SLOW_AFTER_MS } : null;
  const attemptedAt = new Date(refresh.lastAttemptedAt);
  if (refresh.status === 'failed') return { kind: 'failed', attemptedAt, asOf };
  if (refresh.status !== 'pending') return null;
  const slow = since(refresh.lastAttemptedAt, now) > SLOW_AFTER_MS;
  return linking ? { kind: 'linking', slow } : { kind: 'updating', slow, asOf };
}

/** The state apart from any refresh: how old the balance is, and whether access is about to end. */
export function restingState(account: AccountView, now: Date): AccountState {
  if (!account.balance || figuresOf(account).length === 0) return { kind: 'no_balance' };
  const asOf = new Date(account.balance.asOf);
  const endsAt = endOfAccess(account, now);
  if (endsAt) return { kind: 'expiring', endsAt, asOf };
  const kind = since(account.balance.asOf, now) > oldAfterMs(account) ? 'old' : 'fresh';
  return { kind, asOf, checkedAt: new Date(account.balance.observedAt) };
}

/** When access ends, from 30 days before it does; null earlier, and for a link that is not active. */
export function endOfAccess(account: AccountView, now: Date): Date | null {
  const { status, disconnectingSince, expectedDeactivationAt } = account;
  if (status === 'inactive' || status === 'disconnected' || disconnectingSince || !expectedDeactivationAt) return null;
  return since(expectedDeactivationAt, now) >= -WARN_BEFORE_END_MS ? new Date(expectedDeactivationAt) : null;
}

/** 30 days before: worth knowing. 14: worth doing. 7, and after: overdue. */
export function endSeverity(endsAt: Date, now: Date): Severity {
  const left = endsAt.getTime() - now.getTime();
  if (left <= 7 * DAY_MS) return 'error';
  return left <= 14 * DAY_MS ? 'warning' : 'info';
}

const SEVERITIES: Record<Exclude<AccountState['kind'], 'expiring'>, Severity> = {
  linking: 'none',
  updating: 'none',
  fresh: 'none',
  old: 'info',
  no_balance: 'info',
  not_permitted: 'info',
  failed: 'error',
  inactive: 'error',
  disconnecting: 'none',
  disconnected: 'none',
};

export const stateSeverity = (state: AccountState, now: Date): Severity =>
  state.kind === 'expiring' ? endSeverity(state.endsAt, now) : SEVERITIES[state.kind];

const ACTIONS: Record<AccountState['kind'], StateAction | null> = {
  linking: null,
  updating: null,
  fresh: 'refresh',
  old: 'refresh',
  failed: 'refresh',
  no_balance: 'explain',
  not_permitted: 'grant',
  expiring: 'renew',
  inactive: 'reconnect',
  disconnecting: null,
  disconnected: 'link_again',
};

export const stateAction = ({ kind }: AccountState): StateAction | null => ACTIONS[kind];

/** Whether news of this account is on its way, so that an open page should go on asking. */
export const isWaiting = (account: AccountView, now: Date): boolean => {
  const { kind } = accountState(account, now);
  return kind === 'linking' || kind === 'updating' || kind === 'disconnecting';
};
