import { accountNameInFiles } from './account-name';
import { closesByCurrency, dailySeries } from './daily-series';
import { localDay } from './days';
import { decimalText } from './decimal-text';
import type { DailyClose } from './history';
import type { LinkedAccount } from './linked-account';
import { money } from './money';

/** One day of one account in one currency, as it leaves the product. */
export interface HistoryRow {
  readonly day: string;
  readonly accountId: string;
  readonly account: string;
  readonly institution: string;
  readonly last4: string | null;
  readonly currency: string;
  /** Decimal, exact, with Stripe's sign: positive is owed to the holder. */
  readonly balance: string;
  /** The day it was stated for, where that is an earlier one. */
  readonly carriedFrom: string | null;
  readonly source: 'bank' | 'demo';
}

/**
 * An account's daily balances from its first observation on, a row a day. They end where the account stops counting: on the day it was
 * disconnected, or with the last balance where the bank no longer shares one. So the rows of today add up to the totals.
 */
export function historyRows(
  account: LinkedAccount,
  closes: readonly DailyClose[],
  now: Date,
  timeZone: string,
): HistoryRow[] {
  const { id, institutionName, last4 } = account;
  const about = { accountId: id, account: accountNameInFiles(account), institution: institutionName, last4 };
  return [...closesByCurrency(closes)].flatMap(([currency, own]) =>
    dailySeries(own, null, lastDay(account, currency, own, now, timeZone)).map((point) => ({
      day: point.day,
      ...about,
      currency,
      balance: decimalText(money(point.amount, currency)),
      carriedFrom: point.carriedFrom,
      source: point.seeded ? ('demo' as const) : ('bank' as const),
    })),
  );
}

function lastDay(
  { status, statusSince, balance }: LinkedAccount,
  currency: string,
  closes: readonly DailyClose[],
  now: Date,
  timeZone: string,
): string {
  if (status === 'disconnected') return localDay(statusSince, timeZone);
  const isShared = balance?.amounts.some((shared) => shared.currency === currency && shared.current !== null);
  return isShared ? localDay(now, timeZone) : (closes.at(-1)?.day ?? localDay(now, timeZone));
}
