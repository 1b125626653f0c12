import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOCALES } from './locale';
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
  expect(parseAmount(text, currency, 'en')).toBe(amount);
});

it.each([
  ['1.234,5', 'USD', 123_450],
  ['250,00', 'EUR', 25_000],
  ['1234', 'EUR', 123_400],
  ['1.234', 'EUR', 123_400],
  [' -20,05 ', 'USD', -2_005],
  ['250.00', 'EUR', null],
  ['1,234.50', 'USD', null],
  ['1.23', 'USD', null],
])('takes "%s" in %s, typed in Spanish, for %s', (text, currency, amount) => {
  expect(parseAmount(text, currency, 'es')).toBe(amount);
});

it('reads back what it writes, to the last unit', () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.constantFrom('USD', 'JPY', 'KWD'),
      fc.constantFrom(...LOCALES),
      (amount, currency, locale) => {
        expect(parseAmount(typedAmount(amount, currency, locale), currency, locale)).toBe(amount === 0 ? 0 : amount);
      },
    ),
  );
});
