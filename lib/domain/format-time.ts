import { TZDateMini } from '@date-fns/tz';
import { daysBetween, localDay } from './days';
import { formatWeekday } from './format-day';
import { formatHour } from './format-hour';
import type { Locale } from './locale';
import { shortAge } from './short-age';

/** "9:00 AM", in Spanish "9:00", on the clocks of `timeZone`. */
export function formatClock(at: Date, timeZone: string, locale: Locale): string {
  const there = new TZDateMini(at, timeZone);
  return formatHour(there.getHours(), locale, String(there.getMinutes()).padStart(2, '0'));
}

/** "a las 9:00", and "a la 1:05". */
const atClock = (clock: string): string => `${clock.startsWith('1:') ? 'a la' : 'a las'} ${clock}`;

const DAYS_NEAR: Record<Locale, Record<'yesterday' | 'today' | 'tomorrow', (clock: string) => string>> = {
  en: {
    yesterday: (clock) => `${clock} yesterday`,
    today: (clock) => `${clock} today`,
    tomorrow: (clock) => `${clock} tomorrow`,
  },
  es: {
    yesterday: (clock) => `ayer ${atClock(clock)}`,
    today: (clock) => `hoy ${atClock(clock)}`,
    tomorrow: (clock) => `mañana ${atClock(clock)}`,
  },
};

/** When something was, as a person says it: "9:00 AM today", "9:00 AM yesterday", "Tue 18 Nov"; in Spanish "hoy a las 9:00". */
export function formatMoment(at: Date, now: Date, timeZone: string, locale: Locale): string {
  const [day, today] = [localDay(at, timeZone), localDay(now, timeZone)];
  const age = daysBetween(day, today);
  const clock = formatClock(at, timeZone, locale);
  if (age === 0) return DAYS_NEAR[locale].today(clock);
  if (age === 1) return DAYS_NEAR[locale].yesterday(clock);
  return formatWeekday(day, today, locale);
}

/** A time for the middle of a sentence, bare while it is today's: "9:00 AM", else "9:00 AM yesterday", "9:00 AM tomorrow", "Tue 18 Nov". */
export function formatClockOrDay(at: Date, now: Date, timeZone: string, locale: Locale): string {
  const [day, today] = [localDay(at, timeZone), localDay(now, timeZone)];
  const clock = formatClock(at, timeZone, locale);
  if (day === today) return clock;
  return daysBetween(today, day) === 1 ? DAYS_NEAR[locale].tomorrow(clock) : formatMoment(at, now, timeZone, locale);
}

type Form = 'clock' | 'near' | 'day';

function formOf(at: Date, now: Date, timeZone: string): Form {
  const away = Math.abs(daysBetween(localDay(at, timeZone), localDay(now, timeZone)));
  return away === 0 ? 'clock' : away === 1 ? 'near' : 'day';
}

const WHEN: Record<Locale, Record<Form, (text: string) => string>> = {
  en: { clock: (text) => `at ${text}`, near: (text) => `at ${text}`, day: (text) => `on ${text}` },
  es: { clock: atClock, near: (text) => text, day: (text) => `el ${text}` },
};

/** A time as it stands after a verb: "at 2:02 PM", "at 2:02 PM yesterday", "on Tue 18 Nov"; in Spanish "a las 14:02", "el mar 18 nov". */
export const formatWhen = (at: Date, now: Date, timeZone: string, locale: Locale): string =>
  WHEN[locale][formOf(at, now, timeZone)](formatClockOrDay(at, now, timeZone, locale));

const FROM: Record<Form, (text: string) => string> = {
  clock: (text) => atClock(text).replace('a ', 'de '),
  near: (text) => `de ${text}`,
  day: (text) => `del ${text}`,
};

/** A time as it stands after "from": "9:00 AM", "9:00 AM yesterday"; in Spanish with its preposition, "de las 9:00", "del mar 18 nov". */
export function formatFrom(at: Date, now: Date, timeZone: string, locale: Locale): string {
  const text = formatClockOrDay(at, now, timeZone, locale);
  return locale === 'es' ? FROM[formOf(at, now, timeZone)](text) : text;
}

/** "just now", "3 min ago", "5 h ago"; from a day on the date. A time a little ahead of `now` is "just now": clocks differ. */
export function formatAgo(at: Date, now: Date, timeZone: string, locale: Locale): string {
  const age = shortAge(now.getTime() - at.getTime(), locale);
  return age ?? formatWeekday(localDay(at, timeZone), localDay(now, timeZone), locale);
}

/** The exact instant with its zone, for a tooltip: "Tue 18 Nov 2026, 9:00 AM (America/New_York)". */
export function formatInstant(at: Date, timeZone: string, locale: Locale): string {
  return `${formatWeekday(localDay(at, timeZone), '', locale)}, ${formatClock(at, timeZone, locale)} (${timeZone})`;
}
