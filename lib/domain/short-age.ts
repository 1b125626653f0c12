import type { Locale } from './locale';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const AGO: Record<Locale, { now: string; ago: (span: string) => string }> = {
  en: { now: 'just now', ago: (span) => `${span} ago` },
  es: { now: 'ahora mismo', ago: (span) => `hace ${span}` },
};

/** "just now", "3 min ago", "5 h ago"; null from a day on. A time a little ahead of now is "just now": clocks differ. */
export function shortAge(ms: number, locale: Locale): string | null {
  const { now, ago } = AGO[locale];
  if (ms < MINUTE_MS) return now;
  if (ms < HOUR_MS) return ago(`${Math.floor(ms / MINUTE_MS)} min`);
  return ms < DAY_MS ? ago(`${Math.floor(ms / HOUR_MS)} h`) : null;
}
