import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueHistory } from './continue-history';
import { intervalFor, thinOut } from './daily-series';
import { addDays } from './days';
import type { DailyClose } from './history';
import { anyLineDays, netWorthChange, netWorthDays, netWorthSeries } from './net-worth';
import type { CurrencyTotal } from './totals';

const TODAY = '2026-11-21';

const close = (accountId: string, day: string, current: number, currency = 'USD'): DailyClose => ({
  accountId,
  currency,
  day,
  current,
  seeded: false,
});

function totalOf(net: number, accountIds: string[]): CurrencyTotal {
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  return { currency: 'USD', net: usd(net), assets: usd(Math.max(net, 0)), owed: usd(Math.max(-net, 0)), accountIds };
}

const amounts = (closes: DailyClose[], total: CurrencyTotal, from: string | null = '2026-11-18') =>
  netWorthSeries(closes, total, from, TODAY).map(({ day, amount, carriedFrom }) => [
    day.slice(-2),
    amount,
    carriedFrom,
  ]);

describe('the series of net worth', () => {
  it('adds what is known of each account on each day, and carries what is not', () => {
    const closes = [
      close('a', '2026-11-10', 100),
      close('a', '2026-11-19', 110),
      close('b', '2026-11-18', -40),
      close('b', '2026-11-21', -30),
    ];
    expect(amounts(closes, totalOf(80, ['a', 'b']))).toEqual([
      ['18', 60, null],
      ['19', 70, null],
      ['20', 70, '2026-11-19'],
      ['21', 80, null],
    ]);
  });

  it('begins with the first close, so that nothing rises from 0', () => {
    expect(amounts([close('a', '2026-11-20', 500)], totalOf(500, ['a']), null)).toEqual([
      ['20', 500, null],
      ['21', 500, '2026-11-20'],
    ]);
  });

  it('begins when all that were linked together are known, so that a slow bank is no cliff', () => {
    const closes = [
      close('slow', '2026-11-15', 7),
      close('a', '2026-11-19', 100),
      close('b', '2026-11-20', 20),
      close('later', '2026-11-28', 1),
    ];
    expect(amounts(closes, totalOf(127, ['slow', 'a', 'b', 'later']), null)).toEqual([
      ['20', 127, null],
      ['21', 127, '2026-11-20'],
    ]);
  });

  it('leaves out accounts that do not count today, and other currencies', () => {
    const closes = [close('a', '2026-11-18', 1), close('gone', '2026-11-18', 900), close('a', '2026-11-18', 7, 'EUR')];
    expect(amounts(closes, totalOf(1, ['a'])).map(([, amount]) => amount)).toEqual([1, 1, 1, 1]);
  });

  it('has no point where nothing was ever observed', () => {
    expect(amounts([], totalOf(0, []))).toEqual([]);
  });

  it('ends in the total above it, and has one point a day, whatever the closes', () => {
    const anyClose = fc.record({
      accountId: fc.constantFrom('a', 'b', 'c'),
      currency: fc.constantFrom('USD', 'EUR'),
      day: fc.integer({ min: -40, max: 0 }).map((offset) => addDays(TODAY, offset)),
      current: fc.integer({ min: -1e6, max: 1e6 }),
      seeded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyClose, { maxLength: 30 }), fc.integer(), (closes, net) => {
        const series = netWorthSeries(closes, totalOf(net, ['a', 'b']), '2026-11-01', TODAY);
        expect(series.length === 0 || series.at(-1)?.amount === net).toBe(true);
        expect(series.map(({ day }) => day)).toEqual(series.map((_, index) => addDays(series[0]?.day ?? TODAY, index)));
      }),
    );
  });
});

describe('the change of net worth', () => {
  const changeOf = (closes: DailyClose[], total: CurrencyTotal, from: string | null = '2026-11-18') =>
    netWorthChange(netWorthSeries(closes, total, from, TODAY), closes, total);

  it('has a share of its base while the accounts are the same', () => {
    const closes = [close('a', '2026-11-10', 4_000), close('a', '2026-11-21', 4_168)];
    expect(changeOf(closes, totalOf(4_168, ['a']))).toEqual({
      amount: { amount: 168, currency: 'USD' },
      percent: 4.2,
      since: '2026-11-18',
      newAccounts: 0,
    });
  });

  it('names the accounts that came, and gives no share of a smaller set', () => {
    const closes = [close('a', '2026-11-10', 4_000), close('b', '2026-11-20', 500)];
    expect(changeOf(closes, totalOf(4_500, ['a', 'b']))).toMatchObject({
      amount: { amount: 500 },
      percent: null,
      newAccounts: 1,
    });
  });

  it.each([
    ['a base of 0', 0, 100],
    ['a debt', -500, -100],
  ])('gives no share of %s', (_, from, to) => {
    expect(changeOf([close('a', '2026-11-18', from)], totalOf(to, ['a']))).toMatchObject({ percent: null });
  });

  it('is not told of a single day', () => {
    expect(changeOf([close('a', TODAY, 100)], totalOf(100, ['a']), null)).toBeNull();
    expect(changeOf([], totalOf(0, []))).toBeNull();
  });
});

it('the closes of the days that are drawn make the line and the change that all closes make', () => {
  const ids = ['a', 'b', 'older', 'newer'];
  const accounts = [
    { id: 'a', continues: [] },
    { id: 'b', continues: [] },
    { id: 'newer', continues: ['older'] },
  ];
  const given = fc.record({
    accountId: fc.constantFrom(...ids),
    ago: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 900 }), fc.nat({ max: 4_000 })),
    current: fc.integer({ min: -99, max: 99 }),
    currency: fc.constantFrom('USD', 'EUR'),
  });
  const keyOf = ({ accountId, currency }: DailyClose) => `${accountId} ${currency}`;
  const unique = {
    selector: (it: { accountId: string; ago: number; currency: string }) => `${it.accountId} ${it.ago} ${it.currency}`,
  };
  fc.assert(
    fc.property(
      fc.uniqueArray(given, { ...unique, maxLength: 60 }),
      fc.subarray(['a', 'b', 'newer']),
      (said, counted) => {
        const all = said
          .map(({ accountId, ago, current, currency }) => close(accountId, addDays(TODAY, -ago), current, currency))
          .sort((left, right) => (left.day < right.day ? -1 : 1));
        const series = [...Map.groupBy(all, keyOf).values()];
        const totals = [totalOf(7, counted), { ...totalOf(7, counted), currency: 'EUR' }];
        const firsts = series.flatMap((own) => own.slice(0, 1));
        const needed = netWorthDays(continueHistory(firsts, accounts), totals, TODAY);
        const ahead = anyLineDays(firsts, TODAY);
        const closesOf = (days: readonly string[]) =>
          series.flatMap((own) => [
            ...new Set(days.flatMap((day) => own.filter((one) => one.day <= day).at(-1) ?? [])),
          ]);
        const some = closesOf([...firsts.map(({ day }) => day), ...needed]);
        // What is read ahead is as good wherever it holds the days that are needed.
        const early = needed.every((day) => ahead.includes(day)) ? closesOf(ahead) : closesOf([...ahead, ...needed]);
        const drawings = [all, some, early].map((closes) => continueHistory(closes, accounts));
        for (const total of totals) {
          const [line, ...thin] = drawings.map((closes) => {
            const points = netWorthSeries(closes, total, null, TODAY);
            return { line: thinOut(points, intervalFor(points)), change: netWorthChange(points, closes, total) };
          });
          expect(thin).toEqual([line, line]);
        }
      },
    ),
    { numRuns: 300 },
  );
});
