import { minorUnitDigits } from './money';

/** "1,234.50" in minor units of its currency, exactly; null for what is no such amount, more decimals than the currency has included. */
export function parseAmount(text: string, currency: string): number | null {
  const digits = minorUnitDigits(currency);
  const match = /^\s*(-|−)?\s*(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d+))?\s*$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  if (decimals.length > digits) return null;
  const amount = Number(`${whole.replaceAll(',', '')}${decimals.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(amount)) return null;
  return sign && amount !== 0 ? -amount : amount;
}

/** As it is typed: "1234.50". */
export function typedAmount(amount: number, currency: string): string {
  return (amount / 10 ** minorUnitDigits(currency)).toFixed(minorUnitDigits(currency));
}
