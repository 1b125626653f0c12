import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartGeometry } from './chart-geometry';
import { dailySeries } from './daily-series';
import { addDays } from './days';
import type { HistoryPoint } from './history';

const SIZE = { width: 1000, height: 240 };
const TODAY = '2026-11-21';

const seriesOf = (amounts: Record<string, number>): HistoryPoint[] =>
  dailySeries(
    Object.entries(amounts).map(([day, current]) => ({
      accountId: 'fca_1',
      currency: 'USD',
      day,
      current,
      seeded: false,
    })),
    null,
    TODAY,
  );

const subpaths = (path: string) => path.split('M').slice(1);

const anySeries = fc
  .dictionary(
    fc.integer({ min: 0, max: 300 }).map((age) => addDays(TODAY, -age)),
    fc.integer({ min: -1e12, max: 1e12 }),
    { minKeys: 1, maxKeys: 40 },
  )
  .map(seriesOf);

describe('chartGeometry', () => {
  it('has nothing to draw without a point', () => {
    expect(chartGeometry([], '2026-08-21', SIZE, 'en')).toBeNull();
  });

  it('draws what the bank said solid, and what is carried dashed up to the next thing it said', () => {
    const chart = chartGeometry(
      seriesOf({ '2026-11-15': 10, '2026-11-16': 20, '2026-11-19': 30, '2026-11-20': 40, [TODAY]: 50 }),
      null,
      SIZE,
      'en',
    );
    expect(subpaths(chart?.observed ?? '')).toHaveLength(2);
    expect(chart?.carried.startsWith('M166.7,')).toBe(true); // 16 Nov, the last thing said
    expect(chart?.carried.includes('L666.7,')).toBe(true); // 19 Nov, the next
    expect(chart?.dots).toEqual([]);
  });

  it('marks a day on which the bank spoke once between two silences', () => {
    const chart = chartGeometry(seriesOf({ '2026-11-15': 10, '2026-11-18': 20 }), null, SIZE, 'en');
    expect(chart?.dots.map((point) => point.day)).toEqual(['2026-11-15', '2026-11-18']);
    expect(chart?.observed).toBe('');
  });

  it('puts a single point in the middle when the axis has no length, else at its date', () => {
    const points = seriesOf({ [TODAY]: 604210 });
    expect(chartGeometry(points, null, SIZE, 'en')?.dots).toMatchObject([{ x: 0.5, y: 0.5 }]);
    expect(chartGeometry(points, '2026-08-21', SIZE, 'en')?.dots).toMatchObject([{ x: 1, y: 0.5 }]);
  });

  it('leaves the time before the first observation empty', () => {
    const chart = chartGeometry(seriesOf({ '2026-11-19': 5, '2026-11-20': 6, [TODAY]: 7 }), '2026-11-01', SIZE, 'en');
    expect(chart?.points[0]?.x).toBe(0.9);
    expect(chart?.ticks[0]?.label).toBe('1 Nov');
    expect(chart?.area?.startsWith('M900,')).toBe(true);
  });

  it('draws a flat line as a hairline in the middle, without an area', () => {
    const chart = chartGeometry(seriesOf({ '2026-11-20': 5, [TODAY]: 5 }), null, SIZE, 'en');
    expect(chart).toMatchObject({ flat: true, area: null });
    expect(chart?.points.map((point) => point.y)).toEqual([0.5, 0.5]);
  });

  it.each([
    ['above', { '2026-11-20': 5, [TODAY]: 9 }],
    ['from', { '2026-11-20': 0, [TODAY]: 9 }],
    ['below', { '2026-11-20': -5, [TODAY]: -9 }],
  ])('rests the area on the bottom for amounts %s zero', (_where, amounts) => {
    expect(chartGeometry(seriesOf(amounts), null, SIZE, 'en')).toMatchObject({ crossesZero: false, baseline: 240 });
  });

  it('rests the area on zero when the amounts cross it', () => {
    const chart = chartGeometry(seriesOf({ '2026-11-20': -10, [TODAY]: 10 }), null, SIZE, 'en');
    expect(chart).toMatchObject({ crossesZero: true, baseline: 122 });
  });

  it('stays inside the picture, with finite numbers, whatever the amounts', () => {
    fc.assert(
      fc.property(anySeries, fc.option(fc.constantFrom('2020-01-01', '2026-11-20', TODAY)), (points, from) => {
        const chart = chartGeometry(points, from, SIZE, 'en');
        expect(chart?.points).toHaveLength(points.length);
        expect(chart?.points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
        expect([chart?.observed, chart?.carried, chart?.area].join('')).not.toMatch(/NaN|Infinity|undefined/);
        expect(chart?.highest.y).toBeLessThanOrEqual(chart?.lowest.y ?? 0);
      }),
    );
  });

  it('draws every point, solid, dashed or as a dot', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const chart = chartGeometry(points, null, SIZE, 'en');
        const onLines = `${chart?.observed}${chart?.carried}`.matchAll(/[ML]([\d.]+),/g);
        const shares = [
          ...[...onLines].map(([, x]) => Number(x) / SIZE.width),
          ...(chart?.dots.map(({ x }) => x) ?? []),
        ];
        const drawn = new Set(shares.map((share) => Math.round(share * (points.length - 1))));
        expect(drawn.size).toBe(points.length);
      }),
    );
  });
});
