import { dayNumber } from './days';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']; // 1970-01-01 was a Thursday

export const monthName = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';

const yearOf = (day: string) => day.slice(0, 4);

/** "21 Aug"; with the year when it is not that of `beside`, the day it will be read next to: "21 Aug 2025". */
export function formatDay(day: string, beside: string = day): string {
  const text = `${Number(day.slice(8))} ${monthName(day)}`;
  return yearOf(day) === yearOf(beside) ? text : `${text} ${yearOf(day)}`;
}

/** "Sat 21 Nov 2026": enough to stand alone, for a tooltip or a table. */
export function formatFullDay(day: string): string {
  const weekday = WEEKDAYS[((dayNumber(day) % 7) + 7) % 7] ?? '';
  return `${weekday} ${formatDay(day)} ${yearOf(day)}`;
}

/** "25 Oct – 3 Nov", or the one day when both ends are it. */
export function formatDaySpan(from: string, to: string, beside: string = to): string {
  return from === to ? formatDay(from, beside) : `${formatDay(from, beside)} – ${formatDay(to, beside)}`;
}
