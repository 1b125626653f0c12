import { formatMoment } from './format-time';
import { formatWeekday } from './format-day';
import { daysBetween } from './days';
import type { TransactionFeedView } from './transaction-view';

/** The heading of a day: "Today", "Yesterday", "Tue 18 Nov". Both are `YYYY-MM-DD`. */
export function dayHeading(day: string, today: string): string {
  const age = daysBetween(day, today);
  if (age === 0) return 'Today';
  return age === 1 ? 'Yesterday' : formatWeekday(day, today);
}

/** Why there is no row to show. */
export function nothingText(feed: TransactionFeedView, isFiltered: boolean): string {
  if (!feed.isShared) return 'You did not share transactions for this account. Link it again to share them.';
  if (isFiltered && !(feed.isArriving && feed.asOf === null)) return 'No transaction is like that.';
  if (feed.isArriving)
    return 'Transactions are on their way: up to half a year of them, as far as your bank goes back.';
  return feed.asOf === null
    ? 'Your bank has sent no transactions.'
    : 'There were no transactions in the last half year.';
}

/** From when the list is, by the clock of the bank's last answer; null while there was none. */
export function asOfText({ asOf, isArriving }: TransactionFeedView, now: Date, timeZone: string): string | null {
  if (asOf === null) return null;
  const since = `As of ${formatMoment(new Date(asOf), now, timeZone)}`;
  return isArriving ? `Updating… ${since}` : since;
}
