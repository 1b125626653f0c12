import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineTotals } from './combined-total';
import type { ExchangeRates } from './exchange-rates';
import { minorUnitDigits, money } from './money';

const RATES: ExchangeRates = {
  day: '2026-11-20',
  source: 'European Central Bank',
  perEuro: new Map([
    ['USD', '1.1592'],
    ['JPY', '178.05'],
    ['GBP', '0.8803'],
    ['KWD', '0.35561'],
  ]),
};

const CURRENCIES = ['EUR', ...RATES.perEuro.keys(), 'XAF', 'UAH'];

const totals = fc
  .uniqueArray(fc.constantFrom(...CURRENCIES), { minLength: 2 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((currency) => fc.integer({ min: -1e10, max: 1e10 }).map((amount) => money(amount, currency))),
    ),
  );
const target = fc.constantFrom('EUR', ...RATES.perEuro.keys());

describe('a total of all currencies', () => {
  it('converts each and adds them up, with the day and the source of the rates', () => {
    expect(combineTotals([money(10_000, 'USD'), money(10_000, 'EUR')], 'USD', RATES)).toEqual({
      sum: money(21_592, 'USD'),
      parts: [
        { own: money(10_000, 'USD'), converted: money(10_000, 'USD'), perEuro: '1.1592' },
        { own: money(10_000, 'EUR'), converted: money(11_592, 'USD'), perEuro: '1' },
      ],
      excluded: [],
      day: '2026-11-20',
      source: 'European Central Bank',
    });
  });

  it('is the sum of its parts, each of which is within half a minor unit of its exact worth', () => {
    fc.assert(
      fc.property(totals, target, (all, currency) => {
        const combined = combineTotals(all, currency, RATES);
        const parts = combined?.parts ?? [];
        expect(combined?.sum.amount ?? 0).toBe(parts.reduce((sum, { converted }) => sum + converted.amount, 0));
        for (const { own, converted, perEuro } of parts) {
          const rate = Number(RATES.perEuro.get(currency) ?? 1) / Number(perEuro);
          const exact = (own.amount * rate * 10 ** minorUnitDigits(currency)) / 10 ** minorUnitDigits(own.currency);
          expect(Math.abs(converted.amount - exact)).toBeLessThan(0.51);
        }
      }),
    );
  });

  it('names every currency that it leaves out, and those alone', () => {
    fc.assert(
      fc.property(totals, target, (all, currency) => {
        const combined = combineTotals(all, currency, RATES);
        const unknown = all.map((own) => own.currency).filter((own) => ['XAF', 'UAH'].includes(own));
        if (combined) expect(combined.excluded).toEqual(unknown);
        else expect(unknown).toHaveLength(all.length);
      }),
    );
  });

  it('does not depend on the order of the totals', () => {
    fc.assert(
      fc.property(totals, target, (all, currency) => {
        expect(combineTotals(all.toReversed(), currency, RATES)?.sum).toEqual(combineTotals(all, currency, RATES)?.sum);
      }),
    );
  });

  it.each([
    ['one currency alone', [money(1, 'USD')], 'EUR', RATES],
    ['a currency that nobody chose', [money(1, 'USD'), money(1, 'EUR')], null, RATES],
    ['no rates', [money(1, 'USD'), money(1, 'EUR')], 'USD', null],
    ['no rate of the currency asked for', [money(1, 'USD'), money(1, 'XAF')], 'XAF', RATES],
  ])('is not made of %s', (_, all, currency, rates) => {
    expect(combineTotals(all, currency, rates)).toBeNull();
  });
});
