import { TZDateMini } from '@date-fns/tz';

// A day is `YYYY-MM-DD` text: it sorts as text and has no hours, so nothing below can slip over a change of clocks.

const DAY_MS = 86_400_000;
const pad = (part: number, width = 2) => String(part).padStart(width, '0');

/** Days since 1970-01-01, for plotting and for counting. Throws on anything but a real calendar day. */
export function dayNumber(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || fromTime(time) !== day) throw new RangeError(`Not a calendar day: ${day}`);
  return time / DAY_MS;
}

export const fromDayNumber = (number: number): string => fromTime(number * DAY_MS);

/** The calendar day it is at `instant` for someone in `timeZone` (IANA). */
export function localDay(instant: Date, timeZone: string): string {
  const there = new TZDateMini(instant, timeZone);
  return `${pad(there.getFullYear(), 4)}-${pad(there.getMonth() + 1)}-${pad(there.getDate())}`;
}

/** The last instant of a calendar day for someone in `timeZone`, whether that day has 23, 24 or 25 hours. */
export function endOfDay(day: string, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = addDays(day, 1).split('-').map(Number);
  return new Date(new TZDateMini(year, month - 1, date, timeZone).getTime() - 1);
}

/** Whether text is a real calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    fromTime(Date.parse(`${text}T00:00:00Z`)) === text
  );
}

export const addDays = (day: string, count: number): string => fromDayNumber(dayNumber(day) + count);

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The same day of the month `count` months on, or the last day of that month where it has none: 31 Mar − 1 month is 28 Feb. */
export function addMonths(day: string, count: number): string {
  const date = new Date(dayNumber(day) * DAY_MS);
  const month = date.getUTCMonth() + count;
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return fromTime(Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastOfMonth)));
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function eachDay(from: string, to: string): string[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) => fromDayNumber(first + index));
}

const DAYS_OF_400_YEARS = 146_097;
/** 1 March 0000, from which years are counted here: the day that comes and goes then ends them. */
const EPOCH_FROM_MARCH = 719_468;

/**
 * The calendar day that begins at `time` or holds it. Counted, not asked of Date: a page of many accounts does this for each day of each, and
 * on a server Date is another's wrapper, ten times slower. The method is Howard Hinnant's "civil_from_days".
 */
function fromTime(time: number): string {
  const count = Math.floor(time / DAY_MS) + EPOCH_FROM_MARCH;
  const era = Math.floor(count / DAYS_OF_400_YEARS);
  const ofEra = count - era * DAYS_OF_400_YEARS;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const calendarMonth = month < 10 ? month + 3 : month - 9;
  return `${pad(year + era * 400 + (calendarMonth <= 2 ? 1 : 0), 4)}-${pad(calendarMonth)}-${pad(date)}`;
}
