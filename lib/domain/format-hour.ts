import type { Locale } from './locale';

/** "10 PM", in Spanish "22:00": a whole hour of the day, 0 to 23. */
export const formatHour = (hour: number, locale: Locale): string =>
  locale === 'en' ? `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}` : `${hour}:00`;
