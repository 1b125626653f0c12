import { expect, it } from 'vitest';
import { groupByDay } from './group-by-day';

it('keeps the order of days and of what happened in them', () => {
  const items = ['b2', 'b1', 'a1'].map((id) => ({ id, day: `2026-11-0${id.startsWith('b') ? 2 : 1}` }));
  expect(groupByDay(items).map(({ day, items: own }) => [day, own.map(({ id }) => id).join()])).toEqual([
    ['2026-11-02', 'b2,b1'],
    ['2026-11-01', 'a1'],
  ]);
  expect(groupByDay([])).toEqual([]);
});
