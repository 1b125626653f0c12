import { dailySeries } from './daily-series';
import { addDays, daysBetween } from './days';
import type { DailyClose } from './history';
import type { Sparkline } from './views';

export const SPARKLINE_DAYS = 90;

export const sparklineStart = (today: string): string => addDays(today, 1 - SPARKLINE_DAYS);

/** The last 90 days of one account in `currency`, one value a day, null before its first observation. */
export function sparkline(closes: readonly DailyClose[], currency: string | undefined, today: string): Sparkline {
  const own = closes.filter((close) => close.currency === currency);
  const points = dailySeries(own, sparklineStart(today), today);
  const lead = points[0] ? daysBetween(sparklineStart(today), points[0].day) : SPARKLINE_DAYS;
  return [...Array.from({ length: lead }, () => null), ...points.map(({ amount }) => amount)];
}
