import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closesByCurrency, dailySeries, intervalFor, rangeStart, thinOut } from './daily-series';
import { addDays, daysBetween, localDay } from './days';
import type { DailyClose } from './history';

const close = (day: string, current: number, more: Partial<DailyClose> = {}): DailyClose => ({
  accountId: 'fca_1',
  currency: 'USD',
  day,
  current,
  seeded: false,
  ...more,
});

const TODAY = '2026-11-21';

const someCloses = fc
  .uniqueArray(fc.integer({ min: 0, max: 2500 }), { minLength: 1, maxLength: 60 })
  .chain((ages) =>
    fc.tuple(
      ...ages.map((age) => fc.integer({ min: -1e9, max: 1e9 }).map((amount) => close(addDays(TODAY, -age), amount))),
    ),
  );

const someStart = fc.option(fc.integer({ min: 0, max: 3000 }).map((age) => addDays(TODAY, -age)));

const newest = (closes: readonly DailyClose[]) => closes.reduce((left, right) => (right.day > left.day ? right : left));
const oldest = (closes: readonly DailyClose[]) => closes.reduce((left, right) => (right.day < left.day ? right : left));

describe('dailySeries', () => {
  it('carries the last close over days on which the bank sent nothing', () => {
    const series = dailySeries([close('2026-11-18', 100), close('2026-11-20', 90)], '2026-11-17', TODAY);
    expect(series).toEqual([
      { day: '2026-11-18', amount: 100, carriedFrom: null, seeded: false },
      { day: '2026-11-19', amount: 100, carriedFrom: '2026-11-18', seeded: false },
      { day: '2026-11-20', amount: 90, carriedFrom: null, seeded: false },
      { day: '2026-11-21', amount: 90, carriedFrom: '2026-11-20', seeded: false },
    ]);
  });

  it('starts inside a gap with the close before it', () => {
    const series = dailySeries([close('2026-01-02', 500, { seeded: true })], '2026-11-20', TODAY);
    expect(series.map((point) => point.carriedFrom)).toEqual(['2026-01-02', '2026-01-02']);
    expect(series.every((point) => point.amount === 500 && point.seeded)).toBe(true);
  });

  it('is empty without a close, never zero', () => {
    expect(dailySeries([], '2026-11-01', TODAY)).toEqual([]);
    expect(dailySeries([close('2026-11-22', 1)], null, TODAY)).toEqual([]);
  });

  it('has no point before the first observation nor before the range', () => {
    fc.assert(
      fc.property(someCloses, someStart, (closes, from) => {
        const first = dailySeries(closes, from, TODAY)[0];
        const start = oldest(closes).day;
        expect(first?.day).toBe(from === null || from < start ? start : from);
      }),
    );
  });

  it('ends today on the last close, in every range', () => {
    fc.assert(
      fc.property(someCloses, someStart, (closes, from) => {
        const last = dailySeries(closes, from, TODAY).at(-1);
        expect(last).toMatchObject({ day: TODAY, amount: newest(closes).current });
      }),
    );
  });

  it('has every day once, and observes exactly the days that have a close', () => {
    fc.assert(
      fc.property(someCloses, someStart, (closes, from) => {
        const series = dailySeries(closes, from, TODAY);
        expect(
          series.every((point, index) => index === 0 || daysBetween(series[index - 1]?.day ?? '', point.day) === 1),
        ).toBe(true);
        const stated = new Map(closes.map(({ day, current }) => [day, current]));
        for (const point of series) {
          expect(point.carriedFrom === null).toBe(stated.has(point.day));
          expect(point.amount).toBe(stated.get(point.carriedFrom ?? point.day));
          expect(point.carriedFrom === null || point.carriedFrom < point.day).toBe(true);
        }
      }),
    );
  });

  it('stays consecutive for closes bucketed over a change of clocks', () => {
    for (const zone of [
      'America/New_York',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Africa/Cairo',
      'America/Santiago',
    ]) {
      const instants = Array.from({ length: 24 * 365 }, (_, hour) => new Date(Date.UTC(2026, 0, 1, hour)));
      const days = [...new Set(instants.map((instant) => localDay(instant, zone)))];
      const series = dailySeries(
        days.map((day, index) => close(day, index)),
        null,
        days.at(-1) ?? '',
      );
      expect(series.map((point) => point.day)).toEqual(days);
      expect(series.every((point) => point.carriedFrom === null)).toBe(true);
    }
  });
});

describe('rangeStart', () => {
  it.each([
    ['1w', '2026-11-14'],
    ['1m', '2026-10-21'],
    ['3m', '2026-08-21'],
    ['1y', '2025-11-21'],
    ['all', null],
  ] as const)('opens %s on %s', (range, day) => {
    expect(rangeStart(range, TODAY)).toBe(day);
  });
});

describe('intervals', () => {
  const since = (from: string) => dailySeries([close(from, 1)], null, TODAY);

  it('goes by the day up to a year, by the week up to five, by the month beyond', () => {
    expect(intervalFor([])).toBe('day');
    expect(intervalFor(since('2025-11-21'))).toBe('day');
    expect(intervalFor(since('2025-11-20'))).toBe('week');
    expect(intervalFor(since('2021-11-21'))).toBe('week');
    expect(intervalFor(since('2021-11-20'))).toBe('month');
  });

  it.each(['day', 'week', 'month'] as const)('keeps both ends and the order when thinned by the %s', (interval) => {
    fc.assert(
      fc.property(someCloses, (closes) => {
        const series = dailySeries(closes, null, TODAY);
        const thin = thinOut(series, interval);
        expect(thin[0]).toEqual(series[0]);
        expect(thin.at(-1)).toMatchObject({ day: TODAY, amount: newest(closes).current });
        expect(thin.every((point, index) => index === 0 || point.day > (thin[index - 1]?.day ?? ''))).toBe(true);
      }),
    );
  });

  it('calls a week observed when the bank spoke on any of its days', () => {
    const series = dailySeries([close('2024-01-01', 1), close('2026-11-16', 5)], null, TODAY);
    const weeks = thinOut(series, 'week').slice(-2);
    expect(weeks.map((point) => point.carriedFrom)).toEqual(['2024-01-01', null]);
  });
});

describe('closesByCurrency', () => {
  it('never mixes currencies', () => {
    const groups = closesByCurrency([
      close('2026-11-20', 1),
      close('2026-11-20', 2, { currency: 'EUR' }),
      close(TODAY, 3),
    ]);
    expect([...groups.keys()]).toEqual(['USD', 'EUR']);
    expect(groups.get('USD')?.map((entry) => entry.current)).toEqual([1, 3]);
  });
});
