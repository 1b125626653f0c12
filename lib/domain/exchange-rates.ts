import { localDay } from './days';
import { type Money, minorUnitDigits, money } from './money';

/** What one euro was worth on a day, by currency: exact decimal text, "1.1592". The euro itself is not in it. */
export interface ExchangeRates {
  /** `YYYY-MM-DD`, the source's own. */
  readonly day: string;
  /** Who states them. */
  readonly source: string;
  readonly perEuro: ReadonlyMap<string, string>;
}

const PIVOT = 'EUR';

/** A rate is used for this many days after its own. */
export const RATES_LAST_DAYS = 7;

/** What is stated of a currency, the euro included; null when nothing is. */
export const rateOf = (currency: string, { perEuro }: ExchangeRates): string | null =>
  currency === PIVOT ? '1' : (perEuro.get(currency) ?? null);

/** Every currency that can be converted into another, in the order of their codes. */
export const currenciesOf = ({ perEuro }: ExchangeRates): string[] => [...new Set([PIVOT, ...perEuro.keys()])].sort();

/**
 * The same worth in another currency, by way of the euro. Exact up to one rounding, half to even, to that currency's own minor unit. Null
 * where a rate is missing, or the figure is too large to be held exactly.
 */
export function convert(from: Money, currency: string, rates: ExchangeRates): Money | null {
  if (from.currency === currency) return from;
  const [own, other] = [rateOf(from.currency, rates), rateOf(currency, rates)];
  if (own === null || other === null) return null;
  const [source, target] = [fraction(own), fraction(other)];
  const worth = BigInt(from.amount) * target.units * source.scale * 10n ** BigInt(minorUnitDigits(currency));
  const amount = Number(halfEven(worth, source.units * target.scale * 10n ** BigInt(minorUnitDigits(from.currency))));
  return Number.isSafeInteger(amount) ? money(amount, currency) : null;
}

/** "1.1592" as 11592 / 10000. */
function fraction(decimal: string): { units: bigint; scale: bigint } {
  const [whole = '', decimals = ''] = decimal.split('.');
  return { units: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) };
}

/** `over` is positive. */
function halfEven(value: bigint, over: bigint): bigint {
  const size = value < 0n ? -value : value;
  const [whole, rest] = [size / over, (size % over) * 2n];
  const up = rest > over || (rest === over && whole % 2n === 1n);
  const rounded = up ? whole + 1n : whole;
  return value < 0n ? -rounded : rounded;
}

/** The European Central Bank states its rates around 16:00 of Frankfurt, which is 14:00 or 15:00 of UTC. */
const STATED_AT_MS = 15.5 * 3_600_000;

/** Whether rates have been stated since they were last fetched; null: never. */
export function ratesAreDue(fetchedAt: Date | null, now: Date): boolean {
  if (fetchedAt === null) return true;
  const shifted = (at: Date) => localDay(new Date(at.getTime() - STATED_AT_MS), 'UTC');
  return shifted(fetchedAt) < shifted(now);
}
