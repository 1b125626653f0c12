import { formatMoment, formatWeekday } from './format-time';
import { daysBetween } from './days';
import type { TransactionFeedView, TransactionStatus } from './transaction-view';

/** The heading of a day: "Today", "Yesterday", "Tue 18 Nov". Both are `YYYY-MM-DD`. */
export function dayHeading(day: string, today: string): string {
  const age = daysBetween(day, today);
  if (age === 0) return 'Today';
  return age === 1 ? 'Yesterday' : formatWeekday(day, today);
}

/** What a row says of its state; nothing of what is booked, which is the ordinary. */
export const STATUS_WORDS: Record<TransactionStatus, { word: string; explained: string } | null> = {
  pending: { word: 'Pending', explained: 'Not booked yet: the amount may still change.' },
  posted: null,
  void: { word: 'Void', explained: 'Set aside and let go: no money moved.' },
  unknown: { word: 'Unclear', explained: 'Your bank calls this something we do not know yet.' },
};

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
