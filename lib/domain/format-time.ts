import { TZDateMini } from '@date-fns/tz';
import { daysBetween, localDay } from './days';
import { formatWeekday } from './format-day';
import { shortAge } from './short-age';

/** "9:00 AM", on the clocks of `timeZone`. */
export function formatClock(at: Date, timeZone: string): string {
  const there = new TZDateMini(at, timeZone);
  const hour = there.getHours();
  return `${hour % 12 || 12}:${String(there.getMinutes()).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** When something was, as a person says it: "9:00 AM today", "9:00 AM yesterday", "Tue 18 Nov". */
export function formatMoment(at: Date, now: Date, timeZone: string): string {
  const [day, today] = [localDay(at, timeZone), localDay(now, timeZone)];
  const age = daysBetween(day, today);
  if (age === 0) return `${formatClock(at, timeZone)} today`;
  if (age === 1) return `${formatClock(at, timeZone)} yesterday`;
  return formatWeekday(day, today);
}

/** A time for the middle of a sentence, bare while it is today's: "9:00 AM", else "9:00 AM yesterday", "9:00 AM tomorrow", "Tue 18 Nov". */
export function formatClockOrDay(at: Date, now: Date, timeZone: string): string {
  const [day, today] = [localDay(at, timeZone), localDay(now, timeZone)];
  if (day === today) return formatClock(at, timeZone);
  if (daysBetween(today, day) === 1) return `${formatClock(at, timeZone)} tomorrow`;
  return formatMoment(at, now, timeZone);
}

/** "just now", "3 min ago", "5 h ago"; from a day on the date. A time a little ahead of `now` is "just now": clocks differ. */
export function formatAgo(at: Date, now: Date, timeZone: string): string {
  return shortAge(now.getTime() - at.getTime()) ?? formatWeekday(localDay(at, timeZone), localDay(now, timeZone));
}

/** The exact instant with its zone, for a tooltip: "Tue 18 Nov 2026, 9:00 AM (America/New_York)". */
export function formatInstant(at: Date, timeZone: string): string {
  return `${formatWeekday(localDay(at, timeZone), '')}, ${formatClock(at, timeZone)} (${timeZone})`;
}
