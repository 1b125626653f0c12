import { decimalText } from './decimal-text';
import type { Locale } from './locale';
import { minorUnitDigits } from './money';

/** How an amount is typed in each language: "1,234.50", in Spanish "1.234,50". */
const STYLES: Record<Locale, { readonly shape: RegExp; readonly grouping: string; readonly point: string }> = {
  en: { shape: /^\s*(-|−)?\s*(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d+))?\s*$/, grouping: ',', point: '.' },
  es: { shape: /^\s*(-|−)?\s*(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?\s*$/, grouping: '.', point: ',' },
};

/**
 * An amount in minor units of its currency, exactly; null for what is none in this language, more decimals than the currency has included.
 * Another language's way is never guessed at: "1.234" is one thing or the other.
 */
export function parseAmount(text: string, currency: string, locale: Locale): number | null {
  const digits = minorUnitDigits(currency);
  const { shape, grouping } = STYLES[locale];
  const match = shape.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  if (decimals.length > digits) return null;
  const amount = Number(`${whole.replaceAll(grouping, '')}${decimals.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(amount)) return null;
  return sign && amount !== 0 ? -amount : amount;
}

/** As it is typed: "1234.50", in Spanish "1234,50". */
export function typedAmount(amount: number, currency: string, locale: Locale): string {
  return decimalText({ amount, currency }).replace('.', STYLES[locale].point);
}
