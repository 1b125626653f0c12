import type { Locale } from './locale';

// Spelt here and not by Intl: server and browser carry different ICU data, and the same day must read the same in both.
const WEEKDAYS: Record<Locale, readonly string[]> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  es: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
};
const MONTHS: Record<Locale, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
};

/** "18 Nov"; with its year when that is not the year of `today`. Both are `YYYY-MM-DD`. */
export function formatDay(day: string, today: string, locale: Locale): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${Number(date)} ${MONTHS[locale][Number(month) - 1]}`;
  return today.startsWith(year) ? short : `${short} ${year}`;
}

/** "Tue 18 Nov"; with its year when that is not the year of `today`. */
export function formatWeekday(day: string, today: string, locale: Locale): string {
  return `${WEEKDAYS[locale][new Date(`${day}T00:00:00Z`).getUTCDay()]} ${formatDay(day, today, locale)}`;
}
