import type { Locale } from './locale';

/** An hour of the day, 0 to 23: "10 PM", with its minutes "10:05 PM"; in Spanish "22:00" and "22:05". */
export const formatHour = (hour: number, locale: Locale, minutes?: string): string =>
  locale === 'en'
    ? `${hour % 12 || 12}${minutes === undefined ? '' : `:${minutes}`} ${hour < 12 ? 'AM' : 'PM'}`
    : `${hour}:${minutes ?? '00'}`;
