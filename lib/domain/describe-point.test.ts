import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { describePoint } from './describe-point';
import type { HistoryPoint } from './history';

const point = (day: string, amount: number, more: Partial<HistoryPoint> = {}): HistoryPoint => ({
  day,
  amount,
  carriedFrom: null,
  seeded: false,
  ...more,
});

it('says the day, the amount, the change, and where it was carried from', () => {
  const carried = point('2026-11-14', 598700, { carriedFrom: '2026-11-12' });
  expect(describePoint(carried, point('2026-08-21', 517460), 'USD', 'signed', wordsIn('en'))).toEqual([
    'Sat 14 Nov 2026',
    '$5,987.00',
    '+$812.40 (15.7\u00a0%) since 21 Aug',
    'Carried from 12 Nov',
  ]);
});

it('compares the first point with nothing, and says that demo history is one', () => {
  const first = point('2025-11-21', -5000, { seeded: true });
  expect(describePoint(first, first, 'USD', 'debt', wordsIn('en'))).toEqual([
    'Fri 21 Nov 2025',
    '$50.00 owed',
    'Demo history',
  ]);
});

it('says it in Spanish', () => {
  const carried = point('2026-11-14', 598700, { carriedFrom: '2026-11-12' });
  expect(describePoint(carried, point('2026-08-21', 517460), 'USD', 'signed', wordsIn('es'))).toEqual([
    'sáb 14 nov 2026',
    '5987,00\u00a0US$',
    '+812,40\u00a0US$ (15,7\u00a0%) desde el 21 ago',
    'Se mantiene desde el 12 nov',
  ]);
});
