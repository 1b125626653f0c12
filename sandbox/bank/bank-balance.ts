import type { StoredAccount, WireBalance } from '../state/stored-account';
import { currencyParts } from './bank-entries';
import { openBooks, type Standing } from './books';
import { DAY, HOUR } from './calendar';

type Banked = Pick<StoredAccount, 'bank' | 'category'>;

/**
 * What the bank answers when it is asked for a balance at `now` (seconds): what a control request told it to, else what
 * its books say. Null when the bank does not share balances.
 */
export function bankBalance(account: Banked, now: number): WireBalance | null {
  if (account.bank.reported) return account.bank.reported.balance;
  return booksReader(account)(asOf(account.bank.asOf, now));
}

/** One balance a day for so many days, oldest first; the last is Stripe's copy where it has one, else the bank's of now. */
export function balanceHistory(
  account: Banked & Pick<StoredAccount, 'balance'>,
  days: number,
  now: number,
): WireBalance[] {
  const read = booksReader(account);
  const last = account.balance ?? bankBalance(account, now);
  if (last === null) return [];
  const earlier = Array.from({ length: days - 1 }, (_, index) => read(last.as_of - (days - 1 - index) * DAY));
  return [...earlier.filter((balance) => balance !== null), last];
}

/** Reads one account's books at any moment, opening them once. */
function booksReader({ bank, category }: Banked): (moment: number) => WireBalance | null {
  const books = currencyParts(bank.ledger).map(({ currency, profile }) => ({
    currency,
    book: openBooks(profile, `${bank.seed}:${currency}`),
  }));
  if (books.length === 0) return () => null;
  return (moment) => {
    const standings = books.map(({ currency, book }) => ({ currency, standing: book.at(moment) }));
    return toWireBalance(category, standings, moment);
  };
}

function toWireBalance(
  category: StoredAccount['category'],
  standings: readonly { currency: string; standing: Standing }[],
  as_of: number,
): WireBalance {
  const current = Object.fromEntries(standings.map(({ currency, standing }) => [currency, standing.posted]));
  const withPending = Object.fromEntries(standings.map(({ currency, standing }) => [currency, standing.total]));
  if (category === 'credit') return { as_of, current, type: 'credit', credit: { used: withPending } };
  return { as_of, current, type: 'cash', cash: { available: category === 'cash' ? withPending : null } };
}

function asOf(rule: StoredAccount['bank']['asOf'], now: number): number {
  const moment = now - rule.lagHours * HOUR;
  if (rule.everyHours === 0) return moment;
  const step = rule.everyHours * HOUR;
  return Math.floor(moment / step) * step;
}
