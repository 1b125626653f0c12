import { decimalText } from './decimal-text';
import type { Locale } from './locale';
import type { Money } from './money';

interface Style {
  readonly sign?: 'auto' | 'always';
  readonly locale: Locale;
}

const formats = new Map<string, Intl.NumberFormat>();

/** One country for each language, for server and browser alike: were each to use its own, they would disagree at hydration. */
const TAGS: Record<Locale, string> = { en: 'en-US', es: 'es-ES' };

function formatFor(currency: string, { sign = 'auto', locale }: Style): Intl.NumberFormat {
  const key = `${locale} ${currency} ${sign}`;
  const known = formats.get(key);
  if (known) return known;
  const signDisplay = sign === 'always' ? 'exceptZero' : 'negative';
  const made = new Intl.NumberFormat(TAGS[locale], { style: 'currency', currency, signDisplay });
  formats.set(key, made);
  return made;
}

/**
 * "$6,042.10", "−$42.10" with a true minus sign; `sign: 'always'` gives "+$1,932.10". In Spanish "6042,10 US$" with a no-break space. Cents
 * are never dropped, and never rounded: a division would be a cent off beyond some 10^15 of them.
 */
export function formatMoney(value: Money, style: Style): string {
  return formatFor(value.currency, style).format(decimalText(value)).replace('-', '−');
}
