import { formatDay, formatWeekday } from './format-day';

/** "25 Oct – 3 Nov", or the one day when both ends are it. Years are named when they are not that of `beside`. */
export function formatDaySpan(from: string, to: string, beside: string): string {
  return from === to ? formatDay(from, beside) : `${formatDay(from, beside)} – ${formatDay(to, beside)}`;
}

/** "Sat 21 Nov 2026": enough to stand alone, for a tooltip or a table. */
export const formatFullDay = (day: string): string => formatWeekday(day, '');
