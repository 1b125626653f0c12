import { type Money, magnitude, money } from './money';
import type { AccountView } from './views';

/** The sum of one currency over the accounts in it. `owed` is a debt stated without its minus: net is assets less owed. */
export interface CurrencyTotal {
  readonly currency: string;
  readonly net: Money;
  readonly assets: Money;
  readonly owed: Money;
  readonly accountIds: readonly string[];
}

export interface Totals {
  /** Most accounts first. Currencies are never added up: there is no rate to do it with. */
  readonly byCurrency: readonly CurrencyTotal[];
  /** Accounts without a figure to count, a disconnected account's last balance included. Unknown is not 0. One that goes on under a newer
   * link is no account of its own. */
  readonly notCounted: readonly AccountView[];
}

interface Entry {
  readonly accountId: string;
  readonly currency: string;
  readonly current: number;
}

/** Every category counts, the ones this code has never heard of too: what decides is the sign the bank gave. */
function entriesOf({ id, status, balance, continuedBy, hidden, leftOut }: AccountView): Entry[] {
  if (status === 'disconnected' || continuedBy !== null || hidden || leftOut) return [];
  return (balance?.amounts ?? []).flatMap(({ currency, current }) =>
    current === null ? [] : { accountId: id, currency, current },
  );
}

export function totalsOf(accounts: readonly AccountView[]): Totals {
  const byCurrency = [...Map.groupBy(accounts.flatMap(entriesOf), ({ currency }) => currency)].map(toTotal);
  const byWeight = (left: CurrencyTotal, right: CurrencyTotal) =>
    right.accountIds.length - left.accountIds.length || (left.currency < right.currency ? -1 : 1);
  return {
    byCurrency: byCurrency.sort(byWeight),
    notCounted: accounts.filter((account) => account.continuedBy === null && entriesOf(account).length === 0),
  };
}

function toTotal([currency, entries]: [string, Entry[]]): CurrencyTotal {
  const sum = (amounts: number[]) =>
    money(
      amounts.reduce((total, amount) => total + amount, 0),
      currency,
    );
  const amounts = entries.map(({ current }) => current);
  return {
    currency,
    net: sum(amounts),
    assets: sum(amounts.filter((amount) => amount > 0)),
    owed: magnitude(sum(amounts.filter((amount) => amount < 0))),
    accountIds: entries.map(({ accountId }) => accountId),
  };
}
