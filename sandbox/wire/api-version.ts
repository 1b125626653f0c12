/** The account's default, and the version whose shapes the builders here have. */
export const DEFAULT_API_VERSION = '2026-10-28.endive';

/** Every version since the release trains began. https://docs.stripe.com/changelog */
const TRAINS: Record<string, readonly string[]> = {
  acacia: ['2024-09-30', '2024-10-28', '2024-11-20', '2024-12-18', '2025-01-27', '2025-02-24'],
  basil: ['2025-03-31', '2025-04-30', '2025-05-28', '2025-06-30', '2025-07-30', '2025-08-27'],
  clover: ['2025-09-30', '2025-10-29', '2025-11-17', '2025-12-15', '2026-01-28', '2026-02-25'],
  dahlia: ['2026-03-25', '2026-04-22', '2026-05-27', '2026-06-24', '2026-07-29', '2026-08-26'],
  endive: ['2026-09-30', '2026-10-28'],
};

/** Older versions have no train. Which days had one is long history: any real day from the first to the last is taken. */
const FIRST = '2011-01-01';
const LAST_WITHOUT_TRAIN = '2024-06-20';

/** From this version on a session is filtered by one `country`; before, by a list of `countries`. */
const ONE_COUNTRY_SINCE = '2026-09-30';

export function isApiVersion(text: string): boolean {
  const [date = '', train, ...rest] = text.split('.');
  if (rest.length > 0) return false;
  if (train !== undefined) return TRAINS[train]?.includes(date) ?? false;
  return isDay(date) && date >= FIRST && date <= LAST_WITHOUT_TRAIN;
}

export function filtersByCountries(version: string): boolean {
  return version.slice(0, ONE_COUNTRY_SINCE.length) < ONE_COUNTRY_SINCE;
}

/** From this version on who may pay how is managed in the Dashboard, and `payment_method_types` is refused. */
export function hasDynamicPaymentMethods(version: string): boolean {
  return !filtersByCountries(version);
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
