import { type Money, minorUnitDigits } from './money';

type Decimal = `${number}`;

/** "-1234.50", "800" (JPY), "0.125" (KWD): exact, without grouping or symbol, for programs to read. */
export function decimalText({ amount, currency }: Money): Decimal {
  const digits = minorUnitDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return (digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`) as Decimal;
}
