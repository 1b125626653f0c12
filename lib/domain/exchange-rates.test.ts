import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, currenciesOf, type ExchangeRates, ratesAreDue } from './exchange-rates';
import { money } from './money';

const rates = (perEuro: Record<string, string>): ExchangeRates => ({
  day: '2026-11-20',
  source: 'European Central Bank',
  perEuro: new Map(Object.entries(perEuro)),
});

const SOME = rates({ USD: '1.1592', JPY: '178.05', KWD: '0.35561', GBP: '0.8', CHF: '2' });

describe('a conversion', () => {
  it.each([
    ['from the euro', money(10_000, 'EUR'), 'USD', 11_592],
    ['to the euro', money(11_592, 'USD'), 'EUR', 10_000],
    ['by way of the euro', money(8_000, 'GBP'), 'USD', 11_592],
    ['to a currency without cents', money(10_000, 'EUR'), 'JPY', 17_805],
    ['from a currency without cents', money(17_805, 'JPY'), 'EUR', 10_000],
    ['to a currency of thousandths', money(10_000, 'EUR'), 'KWD', 35_561],
    ['of a debt', money(-10_000, 'EUR'), 'USD', -11_592],
    ['of half a cent, to the even one below', money(1, 'CHF'), 'EUR', 0],
    ['of one and a half, to the even one above', money(3, 'CHF'), 'EUR', 2],
    ['of two and a half, to the even one below', money(5, 'CHF'), 'EUR', 2],
    ['of half a cent owed, to the even one', money(-3, 'CHF'), 'EUR', -2],
    ['of what floating numbers round wrongly', money(900_719_925_474_099, 'EUR'), 'GBP', 720_575_940_379_279],
  ])('%s is exact', (_, from, currency, amount) => {
    expect(convert(from, currency, SOME)).toEqual({ amount, currency });
  });

  it('to its own currency changes nothing, with or without a rate', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('USD', 'EUR', 'XAF'), (amount, currency) => {
        expect(convert(money(amount, currency), currency, SOME)).toEqual(money(amount, currency));
      }),
    );
  });

  it('is refused without a rate on either side, and beyond what can be held exactly', () => {
    expect(convert(money(1, 'XAF'), 'USD', SOME)).toBeNull();
    expect(convert(money(1, 'USD'), 'XAF', SOME)).toBeNull();
    expect(convert(money(Number.MAX_SAFE_INTEGER, 'EUR'), 'GBP', SOME)).not.toBeNull();
    expect(convert(money(Number.MAX_SAFE_INTEGER, 'EUR'), 'USD', SOME)).toBeNull();
  });

  it('there and back is off by no more than its roundings', () => {
    const decimals = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 9_999 }));
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), decimals, (amount, [whole, rest]) => {
        const rate = `${whole}.${String(rest).padStart(4, '0')}`;
        const there = convert(money(amount, 'EUR'), 'USD', rates({ USD: rate }));
        const back = there && convert(there, 'EUR', rates({ USD: rate }));
        expect(Math.abs((back?.amount ?? NaN) - amount)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('the euro is among the currencies of its rates', () => {
  expect(currenciesOf(rates({ USD: '1', GBP: '1' }))).toEqual(['EUR', 'GBP', 'USD']);
});

describe('rates', () => {
  it.each([
    ['never fetched', null, '2026-11-20T09:00:00Z', true],
    ['fetched before they were stated today', '2026-11-20T09:00:00Z', '2026-11-20T15:31:00Z', true],
    ['fetched after the last were stated', '2026-11-20T15:31:00Z', '2026-11-21T15:29:00Z', false],
    ['fetched a moment ago', '2026-11-20T09:00:00Z', '2026-11-20T10:00:00Z', false],
    ['fetched days ago', '2026-11-16T16:00:00Z', '2026-11-20T10:00:00Z', true],
  ])('%s: due %s', (_, fetchedAt, now, due) => {
    expect(ratesAreDue(fetchedAt === null ? null : new Date(fetchedAt), new Date(now))).toBe(due);
  });
});
