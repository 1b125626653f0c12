import { dailySeries } from './daily-series';
import { addDays, daysBetween } from './days';
import type { DailyClose, HistoryPoint } from './history';
import type { AccountCardView, AccountFacts, LineChange } from './views';

export const SPARKLINE_DAYS = 90;

export const sparklineStart = (today: string): string => addDays(today, -SPARKLINE_DAYS);

/**
 * From 90 days ago until today, of one account in its first currency: one value a day, null before its first observation, and what changed from
 * the first that is known to the last, by the same series as the account's own page. A disconnected account no longer changes.
 */
export function sparkline(
  closes: readonly DailyClose[],
  { status, balance }: Pick<AccountFacts, 'status' | 'balance'>,
  today: string,
): Pick<AccountCardView, 'sparkline' | 'change'> {
  const currency = balance?.amounts[0]?.currency;
  const own = closes.filter((close) => close.currency === currency);
  const start = sparklineStart(today);
  const points = dailySeries(own, start, today);
  const lead = points[0] ? daysBetween(start, points[0].day) : SPARKLINE_DAYS + 1;
  return {
    sparkline: [...Array.from({ length: lead }, () => null), ...points.map(({ amount }) => amount)],
    change: currency === undefined || status === 'disconnected' ? null : changeOver(points, currency, start),
  };
}

/** Null of a single day, and where the bank said nothing in all that time: what nobody looked at did not stay the same. */
function changeOver(points: readonly HistoryPoint[], currency: string, start: string): LineChange | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.day === last.day) return null;
  if (first.carriedFrom !== null && first.carriedFrom === last.carriedFrom) return null;
  return { currency, from: first.amount, to: last.amount, since: first.day === start ? null : first.day };
}
