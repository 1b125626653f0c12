import { formatDay, formatWeekday } from './format-day';
import type { Locale } from './locale';

/** "25 Oct – 3 Nov", or the one day when both ends are it. Years are named when they are not that of `beside`. */
export function formatDaySpan(from: string, to: string, beside: string, locale: Locale): string {
  if (from === to) return formatDay(from, beside, locale);
  return `${formatDay(from, beside, locale)} – ${formatDay(to, beside, locale)}`;
}

/** "Sat 21 Nov 2026": enough to stand alone, for a tooltip or a table. */
export const formatFullDay = (day: string, locale: Locale): string => formatWeekday(day, '', locale);
