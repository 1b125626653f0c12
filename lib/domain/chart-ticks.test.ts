import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateTicks } from './chart-ticks';
import { addDays } from './days';

const TODAY = '2026-11-21';
const labels = (from: string) => dateTicks(from, TODAY, 'en').map((tick) => tick.label);

describe('dateTicks', () => {
  it.each([
    ['2026-11-14', ['14 Nov', '15 Nov', '17 Nov', '19 Nov', '21 Nov']],
    ['2026-10-21', ['21 Oct', '1 Nov', '8 Nov', '15 Nov', '21 Nov']],
    ['2026-08-21', ['21 Aug', 'Sep', 'Oct', 'Nov', '21 Nov']],
    ['2025-11-21', ['21 Nov 2025', 'Apr', 'Jul', 'Oct', '21 Nov']],
    ['2022-01-02', ['2 Jan 2022', '2023', '2024', '2025', '21 Nov']],
  ])('names four or five dates from %s', (from, expected) => {
    expect(labels(from)).toEqual(expected);
  });

  it('names them in Spanish', () => {
    const said = (from: string) => dateTicks(from, TODAY, 'es').map((tick) => tick.label);
    expect(said('2026-08-21')).toEqual(['21 ago', 'sept', 'oct', 'nov', '21 nov']);
    expect(said('2022-01-02')).toEqual(['2 ene 2022', '2023', '2024', '2025', '21 nov']);
  });

  it('names a single day once, in the middle', () => {
    expect(dateTicks(TODAY, TODAY, 'en')).toEqual([{ x: 0.5, label: '21 Nov', wideOnly: false }]);
  });

  it('starts and ends at the ends, in order, never more than five', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), (age) => {
        const ticks = dateTicks(addDays(TODAY, -age), TODAY, 'en');
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect([ticks[0]?.x, ticks.at(-1)?.x]).toEqual([0, 1]);
        expect(ticks.every((tick, index) => index === 0 || tick.x > (ticks[index - 1]?.x ?? 1))).toBe(true);
      }),
    );
  });

  it('has at least four dates once there are days enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 9000 }), (age) => {
        expect(dateTicks(addDays(TODAY, -age), TODAY, 'en').length).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});
