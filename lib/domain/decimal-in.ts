import type { Locale } from './locale';

/** A decimal number with a point, as a language writes it: "15.7", in Spanish "15,7". */
export const decimalIn = (decimal: string, locale: Locale): string =>
  locale === 'es' ? decimal.replace('.', ',') : decimal;
