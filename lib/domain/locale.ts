/** The languages Florin speaks, the first for whoever asks for none of them. */
export const LOCALES = ['en', 'es'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'en';

/** Each in its own language, as people look for it. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', es: 'Español' };

/** What a cookie, a form or a row holds; null for anything that is no language of ours. */
export const toLocale = (text: string | null | undefined): Locale | null =>
  LOCALES.find((locale) => locale === text) ?? null;

/** The first language of an `Accept-Language` header that is ours, in the order of its weights; null when none is. */
export function acceptedLocale(header: string | null): Locale | null {
  const asked = (header ?? '').split(',').map((part, place) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const weight = parameters
      .find((parameter) => parameter.trim().startsWith('q='))
      ?.trim()
      .slice(2);
    return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight), place };
  });
  const ordered = asked.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight || a.place - b.place);
  return ordered.map(({ language }) => toLocale(language)).find((locale) => locale !== null) ?? null;
}
