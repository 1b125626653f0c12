import { addMonths, addDays, daysBetween, eachDay } from './days';
import type { DailyClose, HistoryPoint, HistoryRange } from './history';

/** The first day of a range that ends today, or null for all there is. */
export function rangeStart(range: HistoryRange, today: string): string | null {
  switch (range) {
    case '1w':
      return addDays(today, -7);
    case '1m':
      return addMonths(today, -1);
    case '3m':
      return addMonths(today, -3);
    case '1y':
      return addMonths(today, -12);
    case 'all':
      return null;
  }
}

/**
 * One point a day from `from` (or from the first close, when that is later) to `to`, for one account in one currency. A day without a
 * close carries the last one before it, closes older than `from` included; days before the first close have no point at all, so
 * that a newly linked account never shows as a rise from zero. Closes are in any order; those after `to` are left out.
 */
export function dailySeries(closes: readonly DailyClose[], from: string | null, to: string): HistoryPoint[] {
  const known = closes.filter((close) => close.day <= to).sort((left, right) => (left.day < right.day ? -1 : 1));
  const first = known[0];
  if (!first) return [];
  const start = from === null || first.day > from ? first.day : from;
  let next = 0;
  let last = first;
  return eachDay(start, to).map((day) => {
    for (let close = known[next]; close && close.day <= day; close = known[++next]) last = close;
    return { day, amount: last.current, carriedFrom: last.day === day ? null : last.day, seeded: last.seeded };
  });
}

export type Interval = 'day' | 'week' | 'month';

/** How far apart the points of a chart stand: by the day up to a year, by the week up to five, by the month beyond. */
export function intervalFor(points: readonly HistoryPoint[]): Interval {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || last.day <= addMonths(first.day, 12)) return 'day';
  return last.day <= addMonths(first.day, 60) ? 'week' : 'month';
}

/**
 * The closing point of each interval, plus the very first point, so that "since" means the same in every range. Weeks are counted
 * back from the last day: the right edge is always the last close. An interval in which the bank said anything counts as observed.
 */
export function thinOut(points: readonly HistoryPoint[], interval: Interval): HistoryPoint[] {
  const first = points[0];
  const last = points.at(-1);
  if (interval === 'day' || !first || !last) return [...points];
  const bucketOf = (day: string) =>
    interval === 'month' ? day.slice(0, 7) : String(Math.floor(daysBetween(day, last.day) / 7));
  const buckets = new Map<string, HistoryPoint>();
  for (const point of points.slice(1)) {
    const earlier = buckets.get(bucketOf(point.day));
    const observed = point.carriedFrom === null || earlier?.carriedFrom === null;
    buckets.set(bucketOf(point.day), { ...point, carriedFrom: observed ? null : point.carriedFrom });
  }
  return [first, ...buckets.values()];
}

/** The closes of each currency, keyed by its code, in the order in which currencies first appear. */
export const closesByCurrency = (closes: readonly DailyClose[]): Map<string, DailyClose[]> =>
  Map.groupBy(closes, (close) => close.currency);
