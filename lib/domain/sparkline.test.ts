import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { accountView } from './account-view.fixture';
import { changeText } from './change-text';
import { dailySeries } from './daily-series';
import { historySummary } from './history-summary';
import { sparkline, SPARKLINE_DAYS } from './sparkline';

const TODAY = '2026-11-21';

const close = (day: string, current: number, currency = 'USD') => ({
  accountId: 'fca_1',
  currency,
  day,
  current,
  seeded: false,
});

const lineOf = (closes: readonly ReturnType<typeof close>[]) => sparkline(closes, accountView(), TODAY);

describe('the line', () => {
  it('has one value for each end of 90 days and nothing before the first observation', () => {
    const values = lineOf([close('2026-11-19', 500), close(TODAY, 700)]).sparkline;
    expect(values).toHaveLength(SPARKLINE_DAYS + 1);
    expect(values.slice(-4)).toEqual([null, 500, 500, 700]);
  });

  it('carries the last close before its first day', () => {
    expect(lineOf([close('2026-01-01', 42)]).sparkline[0]).toBe(42);
  });

  it('leaves other currencies out, and is empty for an account that never had a balance', () => {
    const isEmpty = (values: readonly (number | null)[]) => values.every((value) => value === null);
    expect(isEmpty(lineOf([close('2026-11-20', 1, 'EUR')]).sparkline)).toBe(true);
    const unknown = sparkline([], accountView({ balance: null }), TODAY);
    expect(unknown).toMatchObject({ change: null });
    expect(unknown.sparkline).toHaveLength(SPARKLINE_DAYS + 1);
  });
});

describe('what changed', () => {
  it.each([
    ['is of 90 days where they are known', ['2026-08-01', '2026-08-23', '2026-11-20'], [100, 200, 700], 200, null],
    ['starts with what was carried into them', ['2026-01-01', '2026-11-20'], [100, 700], 100, null],
    ['says since when where they are not', ['2026-08-24', '2026-11-20'], [100, 700], 100, '2026-08-24'],
    ['is nothing, known, of an account heard of once', ['2026-11-18'], [700], 700, '2026-11-18'],
    ['falls below zero, and keeps its sign', ['2026-11-18', '2026-11-20'], [-300, 700], -300, '2026-11-18'],
  ] as const)('%s', (_, days, amounts, from, since) => {
    const { change } = lineOf(days.map((day, index) => close(day, amounts[index] ?? Number.NaN)));
    expect(change).toEqual({ currency: 'USD', from, to: 700, since });
  });

  it.each([
    ['of one day', [close(TODAY, 700)]],
    ['while the bank says nothing in all that time', [close('2026-08-22', 700)]],
    ['of an account nothing is known of', []],
  ])('is not told %s', (_, closes) => {
    expect(lineOf(closes).change).toBeNull();
  });

  it('is not told of a disconnected account, whose balance no longer moves', () => {
    const closes = [close('2026-09-03', 100), close('2026-10-30', 700)];
    expect(lineOf(closes).change).toMatchObject({ from: 100, to: 700 });
    expect(sparkline(closes, accountView({ status: 'disconnected' }), TODAY).change).toBeNull();
  });

  it('is what the account’s own page says of the same days', () => {
    const closes = [close('2026-09-03', 48_000_00), close('2026-10-30', 10), close('2026-11-20', 51_000_00)];
    const { change } = lineOf(closes);
    const said = change && changeText(change.from, change.to, 'USD', 'signed', wordsIn('en'));
    expect(said).toBe('+$3,000.00 (6.3\u00a0%)');
    const page = historySummary(dailySeries(closes, '2026-08-21', TODAY), 'USD', 'signed', wordsIn('en'));
    expect(page).toContain('Up $3,000.00 (6.3\u00a0%) since 3 Sep.');
  });
});
