import { expect, it } from 'vitest';
import { sparkline, SPARKLINE_DAYS } from './sparkline';

const close = (day: string, current: number, currency = 'USD') => ({
  accountId: 'fca_1',
  currency,
  day,
  current,
  seeded: false,
});

it('has one value a day and nothing before the first observation', () => {
  const values = sparkline([close('2026-11-19', 500), close('2026-11-21', 700)], 'USD', '2026-11-21');
  expect(values).toHaveLength(SPARKLINE_DAYS);
  expect(values.slice(-4)).toEqual([null, 500, 500, 700]);
});

it('carries the last close before its first day', () => {
  expect(sparkline([close('2026-01-01', 42)], 'USD', '2026-11-21')[0]).toBe(42);
});

it('leaves other currencies out, and is empty for an account that never had a balance', () => {
  expect(sparkline([close('2026-11-20', 1, 'EUR')], 'USD', '2026-11-21').every((value) => value === null)).toBe(true);
  expect(sparkline([], undefined, '2026-11-21')).toHaveLength(SPARKLINE_DAYS);
});
