import { accountState, type AccountState, type Severity, stateSeverity } from './account-state';
import { type StateBadge, stateBadge } from './account-state-text';
import type { CustomerRowView } from './support-views';
import type { AccountView } from './views';
import type { Words } from './words';

type Quiet = Extract<AccountState['kind'], 'fresh' | 'old' | 'no_balance'>;

const QUIET: readonly Quiet[] = ['fresh', 'old', 'no_balance'];

/** The state in a word or two, also where all is well: a column has no room for silence. */
export function supportBadge(state: AccountState, now: Date, timeZone: string, words: Words): StateBadge {
  const quiet = QUIET.find((kind) => kind === state.kind) ?? 'fresh';
  return stateBadge(state, now, timeZone, words) ?? { text: words.t(`support.states.${quiet}`), tone: 'plain' };
}

const RANK: Record<Severity, number> = { none: 0, info: 1, warning: 2, error: 3 };

/** A customer's accounts in one line. Accounts the customer disconnected are counted, but nothing about them is old or wrong. */
export function summarizeAccounts(
  accounts: readonly AccountView[],
  now: Date,
  timeZone: string,
  words: Words,
): Pick<CustomerRowView, 'institutions' | 'accounts' | 'worst' | 'oldestAsOf'> {
  const states = accounts.map((account) => accountState(account, now));
  const bySeverity = states.toSorted((left, right) => rank(right, now) - rank(left, now));
  const worst = bySeverity.find(({ kind }) => kind !== 'disconnected') ?? bySeverity[0];
  const kept = accounts.filter(({ status }) => status !== 'disconnected');
  return {
    institutions: [...new Set(accounts.map(({ institutionName }) => institutionName))],
    accounts: accounts.length,
    worst: worst ? { ...supportBadge(worst, now, timeZone, words), severity: stateSeverity(worst, now) } : null,
    oldestAsOf: kept.flatMap(({ balance }) => balance?.asOf ?? []).toSorted()[0] ?? null,
  };
}

const rank = (state: AccountState, now: Date): number => RANK[stateSeverity(state, now)];
