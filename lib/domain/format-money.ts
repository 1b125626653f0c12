import { type Money, minorUnitDigits } from './money';

type Sign = 'auto' | 'always';

const formats = new Map<string, Intl.NumberFormat>();

/** One locale for server and browser: were each to use its own, they would disagree at hydration. */
const LOCALE = 'en-US';

function formatFor(currency: string, sign: Sign): Intl.NumberFormat {
  const key = `${currency} ${sign}`;
  const known = formats.get(key);
  if (known) return known;
  const signDisplay = sign === 'always' ? 'exceptZero' : 'negative';
  const made = new Intl.NumberFormat(LOCALE, { style: 'currency', currency, signDisplay });
  formats.set(key, made);
  return made;
}

/** "$6,042.10", "−$42.10" with a true minus sign; `sign: 'always'` gives "+$1,932.10". Cents are never dropped. */
export function formatMoney({ amount, currency }: Money, { sign = 'auto' }: { sign?: Sign } = {}): string {
  const major = amount / 10 ** minorUnitDigits(currency);
  return formatFor(currency, sign).format(major).replace('-', '−');
}
