import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, daysBetween, eachDay, endOfDay, fromDayNumber, isDay, localDay } from './days';

const ZONES = [
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];

const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc.date({
  min: new Date('2015-01-01T00:00:00Z'),
  max: new Date('2035-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const anyDay = anyInstant.map((date) => date.toISOString().slice(0, 10));

/** The same question put to another implementation. */
const intlDay = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);

describe('localDay', () => {
  it.each([
    ['2026-11-21T04:59:59Z', 'America/New_York', '2026-11-20'],
    ['2026-11-21T05:00:00Z', 'America/New_York', '2026-11-21'],
    ['2026-07-21T04:00:00Z', 'America/New_York', '2026-07-21'],
    ['2026-11-20T15:00:00Z', 'Asia/Tokyo', '2026-11-21'],
    ['2026-11-20T09:59:59Z', 'Pacific/Kiritimati', '2026-11-20'],
    ['2026-11-20T10:00:00Z', 'Pacific/Kiritimati', '2026-11-21'],
  ])('puts %s in %s on %s', (instant, zone, day) => {
    expect(localDay(new Date(instant), zone)).toBe(day);
  });

  it('agrees with Intl at every instant in every zone', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        expect(localDay(instant, zone)).toBe(intlDay(instant, zone));
      }),
    );
  });

  it('passes from one day to the very next over every change of clocks', () => {
    for (const zone of ZONES) {
      let previous = localDay(new Date('2025-12-30T00:00:00Z'), zone);
      for (let hour = 1; hour < 24 * 400; hour += 1) {
        const day = localDay(new Date(Date.UTC(2025, 11, 30, hour)), zone);
        expect(daysBetween(previous, day) === 0 || daysBetween(previous, day) === 1).toBe(true);
        previous = day;
      }
    }
  }, 20_000);
});

describe('calendar arithmetic', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it.each([
    ['2026-11-21', -3, '2026-08-21'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('takes %s by %i months to %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it('lists consecutive days, both ends included', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, count) => {
        const days = eachDay(from, addDays(from, count));
        expect(days).toHaveLength(count + 1);
        expect(days.every((day, index) => index === 0 || dayNumber(day) === dayNumber(days[index - 1] ?? '') + 1)).toBe(
          true,
        );
      }),
    );
  });

  it('lists nothing when the end comes first', () => {
    expect(eachDay('2026-11-21', '2026-11-20')).toEqual([]);
  });

  it.each(['', '2026-02-30', '21 Nov', '2026-11-21T00:00:00Z'])('refuses %j as a day', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });
});

describe('endOfDay', () => {
  it('is the last instant of the day in any zone, over every change of clocks', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const end = endOfDay(day, zone);
        expect([localDay(end, zone), localDay(new Date(end.getTime() + 1), zone)]).toEqual([day, addDays(day, 1)]);
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-2-1', false],
  ['tomorrow', false],
])('isDay knows the calendar: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

it('counts days as the calendar does, leap years of every kind included', () => {
  const asked = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const [first, last] = [dayNumber('0001-01-01'), dayNumber('9999-12-31')];
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (number) => {
      expect(fromDayNumber(number)).toBe(asked(number));
      expect(dayNumber(asked(number))).toBe(number);
    }),
    { numRuns: 5_000 },
  );
});
