import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAmount, typedAmount } from './parse-amount';

it.each([
  ['100', 'USD', 10_000],
  ['1,234.5', 'USD', 123_450],
  [' -20.05 ', 'USD', -2_005],
  ['−0', 'USD', 0],
  ['1500', 'JPY', 1_500],
  ['1.234', 'KWD', 1_234],
  ['1.234', 'USD', null],
  ['1.5', 'JPY', null],
  ['1,23', 'USD', null],
  ['1e3', 'USD', null],
  ['', 'USD', null],
  ['ten', 'USD', null],
  ['99999999999999999', 'USD', null],
])('takes "%s" in %s for %s', (text, currency, amount) => {
  expect(parseAmount(text, currency)).toBe(amount);
});

it('reads back what it writes, to the last unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('USD', 'JPY', 'KWD'), (amount, currency) => {
      expect(parseAmount(typedAmount(amount, currency), currency)).toBe(amount === 0 ? 0 : amount);
    }),
  );
});
