/** Whole minor units (cents, yen) and an upper-case ISO 4217 code. Positive is owed to the holder, negative is owed by the holder. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Throws on a fraction and beyond 2^53: a figure that cannot be held exactly must not be shown. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of minor units: ${amount}`);
  return { amount, currency: currency.toUpperCase() };
}

/** What lies between two amounts; null beyond 2^53, where each can be held exactly and their difference not. */
export function between(from: number, to: number, currency: string): Money | null {
  return Number.isSafeInteger(to - from) ? money(to - from, currency) : null;
}

/** The size without the sign, for wording that says "owed" beside it. Never for storing or summing. */
export const magnitude = ({ amount, currency }: Money): Money => money(Math.abs(amount), currency);

const digits = new Map<string, number>();

/** Decimal places of a currency: USD 2, JPY 0, KWD 3. */
export function minorUnitDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}
