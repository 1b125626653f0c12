import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from './days';
import { explainTotal } from './explain-total';
import { netWorthSeries } from './net-worth';

const TODAY = '2026-11-21';
const usd = (amount: number) => ({ amount, currency: 'USD' });
const total = { currency: 'USD', net: usd(0), assets: usd(0), owed: usd(0), accountIds: ['a', 'b'] };

it('the parts of a total add up to the point that the line of net worth has on that day', () => {
  const anyClose = fc.record({
    accountId: fc.constantFrom('a', 'b', 'c'),
    currency: fc.constantFrom('USD', 'EUR'),
    day: fc.integer({ min: -40, max: 0 }).map((offset) => addDays(TODAY, offset)),
    current: fc.integer({ min: -1e6, max: 1e6 }),
    seeded: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyClose, { maxLength: 30 }), (closes) => {
      for (const { day, amount } of netWorthSeries(closes, total, '2026-11-01', TODAY).slice(0, -1)) {
        expect(explainTotal(closes, total, day).sum).toEqual(usd(amount));
      }
    }),
  );
});

it('an account that was not known yet adds nothing, and is not called 0', () => {
  const closes = [{ accountId: 'a', currency: 'USD', day: '2026-11-10', current: 5, seeded: false }];
  const { sum, parts } = explainTotal(closes, total, '2026-11-12');
  expect(sum).toEqual(usd(5));
  expect(parts.map(({ point }) => point?.carriedFrom)).toEqual(['2026-11-10', undefined]);
});
