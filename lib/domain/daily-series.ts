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
  const [first, ...later] = closes
    .filter((close) => close.day <= to)
    .sort((left, right) => (left.day < right.day ? -1 : 1));
  if (!first) return [];
  const days = eachDay(from === null || first.day > from ? first.day : from, to);
  let [last, next] = [first, 0];
  return days.map((day) => {
    for (let close = later[next]; close && close.day <= day; close = later[++next]) last = close;
    return { day, amount: last.current, carriedFrom: last.day === day ? null : last.day, seeded: last.seeded };
  });
}

export type Interval = 'day' | 'week' | 'month';

/** How far apart the points of a chart stand: by the day up to a year, by the week up to five, by the month beyond. */
export function intervalFor(points: readonly HistoryPoint[]): Interval {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? intervalOf(first.day, last.day) : 'day';
}

function intervalOf(first: string, last: string): Interval {
  if (last <= addMonths(first, 12)) return 'day';
  return last <= addMonths(first, 60) ? 'week' : 'month';
}

/** The days a chart from `first` to `last` has points for, after its very first: the last of each interval. */
export function intervalEnds(first: string, last: string): string[] {
  const [days, bucketOf] = [eachDay(first, last), bucketsOf(intervalOf(first, last), last)];
  return days.filter((day, index) => {
    const next = days[index + 1];
    return next === undefined || bucketOf(next) !== bucketOf(day);
  });
}

/** Months of the calendar, weeks counted back from the last day, or days. */
function bucketsOf(interval: Interval, last: string): (day: string) => string {
  if (interval === 'day') return (day) => day;
  return interval === 'month' ? (day) => day.slice(0, 7) : (day) => String(Math.floor(daysBetween(day, last) / 7));
}

/**
 * The closing point of each interval, plus the very first point, so that "since" means the same in every range. Weeks are counted
 * back from the last day: the right edge is always the last close. An interval in which the bank said anything counts as observed.
 */
export function thinOut(points: readonly HistoryPoint[], interval: Interval): HistoryPoint[] {
  const first = points[0];
  const last = points.at(-1);
  if (interval === 'day' || !first || !last) return [...points];
  const bucketOf = bucketsOf(interval, last.day);
  const buckets = new Map<string, HistoryPoint>();
  for (const point of points.slice(1)) {
    const bucket = bucketOf(point.day);
    const observed = point.carriedFrom === null || buckets.get(bucket)?.carriedFrom === null;
    buckets.set(bucket, { ...point, carriedFrom: observed ? null : point.carriedFrom });
  }
  return [first, ...buckets.values()];
}

/** The closes of each currency, keyed by its code, in the order in which currencies first appear. */
export const closesByCurrency = (closes: readonly DailyClose[]): Map<string, DailyClose[]> =>
  Map.groupBy(closes, (close) => close.currency);
