import { expect, it } from 'vitest';
import { groupByDay } from './group-by-day';

const moments = ['2026-11-21T12:00:00Z', '2026-11-21T03:30:00Z', '2026-11-20T20:00:00Z'].map((transactedAt) => ({
  transactedAt,
}));
const daysIn = (zone: string) => groupByDay(moments, zone).map(({ day, items }) => [day, items.length]);

it('counts a movement to the day it was for the person, whatever the day was elsewhere', () => {
  expect(daysIn('America/New_York')).toEqual([
    ['2026-11-21', 1],
    ['2026-11-20', 2],
  ]);
  expect(daysIn('Pacific/Kiritimati')).toEqual([
    ['2026-11-22', 1],
    ['2026-11-21', 2],
  ]);
  expect(groupByDay([], 'UTC')).toEqual([]);
});
