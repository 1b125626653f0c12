import { DEFAULT_LOCALE, type Locale, LOCALE_NAMES, toLocale } from './locale';
import type { Permission } from './linked-account';

/** Changes whenever the words do that are shown before the bank's own screens (`linking.browser.permissions`), in whichever language. */
const VERSION = '2026-11-21';

/** What one link asks for, and so discloses. https://docs.stripe.com/financial-connections/fundamentals#data-permissions */
export const DISCLOSED: readonly Permission[] = ['balances', 'ownership', 'transactions', 'payment_method'];

/** The wording a consent is given to: "2026-11-21" in English, which once was the only language, "2026-11-21.es" in another. */
export const disclosureVersion = (locale: Locale): string =>
  locale === DEFAULT_LOCALE ? VERSION : `${VERSION}.${locale}`;

/** A kept version as a person reads it: "2026-11-21", "2026-11-21 (Español)". */
export function versionText(version: string): string {
  const [date = version, language] = version.split('.');
  const locale = toLocale(language);
  return locale ? `${date} (${LOCALE_NAMES[locale]})` : version;
}
