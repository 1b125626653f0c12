import { formatMoment } from './format-time';
import { formatWeekday } from './format-day';
import { daysBetween } from './days';
import type { TransactionFeedView } from './transaction-view';
import type { Words } from './words';

/** The heading of a day: "Today", "Yesterday", "Tue 18 Nov". Both are `YYYY-MM-DD`. */
export function dayHeading(day: string, today: string, { t, locale }: Words): string {
  const age = daysBetween(day, today);
  if (age === 0) return t('transactions.today');
  return age === 1 ? t('transactions.yesterday') : formatWeekday(day, today, locale);
}

/** Why there is no row to show. */
export function nothingText(feed: TransactionFeedView, isFiltered: boolean, { t }: Words): string {
  if (!feed.isShared) return t('transactions.notShared');
  if (isFiltered && !(feed.isArriving && feed.asOf === null)) return t('transactions.noneLike');
  if (feed.isArriving) return t('transactions.onTheirWay');
  return feed.asOf === null ? t('transactions.noneSent') : t('transactions.none');
}

/** From when the list is, by the clock of the bank's last answer; null while there was none. */
export function asOfText(
  { asOf, isArriving }: TransactionFeedView,
  now: Date,
  timeZone: string,
  { t, locale }: Words,
): string | null {
  if (asOf === null) return null;
  const moment = formatMoment(new Date(asOf), now, timeZone, locale);
  return isArriving ? t('transactions.updating', { moment }) : t('transactions.asOf', { moment });
}
