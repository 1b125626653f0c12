import { expect, it } from 'vitest';
import { decimalText } from './decimal-text';
import { money } from './money';

it.each([
  [0, 'USD', '0.00'],
  [5, 'USD', '0.05'],
  [-5, 'USD', '-0.05'],
  [123_450, 'USD', '1234.50'],
  [800, 'JPY', '800'],
  [125, 'KWD', '0.125'],
  [Number.MAX_SAFE_INTEGER, 'USD', '90071992547409.91'],
])('writes %d minor units of %s as %s', (amount, currency, text) => {
  expect(decimalText(money(amount, currency))).toBe(text);
});
