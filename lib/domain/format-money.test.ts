import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalText } from './decimal-text';
import { formatMoney } from './format-money';
import { money } from './money';

it.each([
  [604_210, 'USD', 'auto', 'en', '$6,042.10'],
  [-4_210, 'USD', 'auto', 'en', '−$42.10'],
  [193_210, 'USD', 'always', 'en', '+$1,932.10'],
  [0, 'USD', 'always', 'en', '$0.00'],
  [-0, 'USD', 'auto', 'en', '$0.00'],
  [800, 'JPY', 'auto', 'en', '¥800'],
  [1_234_567, 'KWD', 'auto', 'en', 'KWD\u00a01,234.567'],
  [604_210, 'USD', 'auto', 'es', '6042,10\u00a0US$'],
] as const)('writes %d minor units of %s (sign %s, %s) as %s', (amount, currency, sign, locale, text) => {
  expect(formatMoney(money(amount, currency), { sign, locale })).toBe(text);
});

it('no amount that can be held is shown a cent off, however large', () => {
  const any = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: Number.MAX_SAFE_INTEGER - 99, max: Number.MAX_SAFE_INTEGER }),
  );
  fc.assert(
    fc.property(any, fc.constantFrom('USD', 'JPY', 'KWD'), (amount, currency) => {
      const shown = formatMoney(money(amount, currency), { locale: 'en' });
      expect(shown.replace('−', '-').replace(/[^\d.-]/g, '')).toBe(decimalText(money(amount, currency)));
    }),
  );
});
