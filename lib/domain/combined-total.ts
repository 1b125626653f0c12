import { convert, type ExchangeRates, rateOf } from './exchange-rates';
import { type Money, money } from './money';

/** One currency's total, and what it comes to in the one that was chosen. */
export interface CombinedPart {
  readonly own: Money;
  readonly converted: Money;
  /** What was stated for one euro in the part's own currency. */
  readonly perEuro: string;
}

/** What a person has in all, in one currency. Beside the totals of each currency, never in their place. */
export interface CombinedTotal {
  /** The sum of the parts as they are shown: each is rounded once to the minor unit, so it is within half a unit a part of the exact worth. */
  readonly sum: Money;
  readonly parts: readonly CombinedPart[];
  /** Currencies that have no rate: none of their totals is in the sum. */
  readonly excluded: readonly string[];
  /** `YYYY-MM-DD` of the rates. */
  readonly day: string;
  readonly source: string;
}

/** Null where there is nothing to combine, or nothing to do it with: one currency alone, no rates, none for the currency asked for. */
export function combineTotals(
  totals: readonly Money[],
  currency: string | null,
  rates: ExchangeRates | null,
): CombinedTotal | null {
  if (currency === null || rates === null || totals.length < 2 || rateOf(currency, rates) === null) return null;
  const parts = totals.flatMap((own) => {
    const [converted, perEuro] = [convert(own, currency, rates), rateOf(own.currency, rates)];
    return converted === null || perEuro === null ? [] : [{ own, converted, perEuro }];
  });
  const sum = parts.reduce((total, { converted }) => total + converted.amount, 0);
  if (parts.length === 0 || !Number.isSafeInteger(sum)) return null;
  const counted = new Set(parts.map(({ own }) => own.currency));
  return {
    sum: money(sum, currency),
    parts,
    excluded: totals.flatMap((own) => (counted.has(own.currency) ? [] : [own.currency])),
    day: rates.day,
    source: rates.source,
  };
}
