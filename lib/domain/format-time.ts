import { TZDateMini } from '@date-fns/tz';
import { dayNumber, daysBetween, localDay } from './days';

// Spelt here and not by Intl: server and browser carry different ICU data, and the same instant must read the same in both.
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** "18 Nov"; with its year when that is not the year of `today`. Both are `YYYY-MM-DD`. */
export function formatDay(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
  return today.startsWith(year) ? short : `${short} ${year}`;
}

/** "Tue 18 Nov"; with its year when that is not the year of `today`. */
export function formatWeekday(day: string, today: string): string {
  return `${WEEKDAYS[(dayNumber(day) + 4) % 7]} ${formatDay(day, today)}`;
}

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
  const age = now.getTime() - at.getTime();
  if (age < MINUTE_MS) return 'just now';
  if (age < HOUR_MS) return `${Math.floor(age / MINUTE_MS)} min ago`;
  if (age < DAY_MS) return `${Math.floor(age / HOUR_MS)} h ago`;
  return formatWeekday(localDay(at, timeZone), localDay(now, timeZone));
}

/** What is left until `at`: "1:32", "1:02:10" from an hour on, "0:00" once it has come. */
export function formatCountdown(at: Date, now: Date): string {
  const left = Math.max(0, Math.ceil((at.getTime() - now.getTime()) / 1000));
  const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const tail = String(seconds).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** The exact instant with its zone, for a tooltip: "Tue 18 Nov 2026, 9:00 AM (America/New_York)". */
export function formatInstant(at: Date, timeZone: string): string {
  return `${formatWeekday(localDay(at, timeZone), '')}, ${formatClock(at, timeZone)} (${timeZone})`;
}
