import { expect, it } from 'vitest';
import { aheadOf } from './clock';

const NOW = new Date('2026-11-21T10:00:00.900Z');

it.each([
  ['Sat, 21 Nov 2026 10:00:00 GMT', 0],
  ['Sat, 21 Nov 2026 09:50:00 GMT', 600],
  ['Sat, 21 Nov 2026 10:10:00 GMT', -599],
  ['soon', null],
  [undefined, null],
])('against an answer of %s our clock is ahead by %s', (date, seconds) => {
  expect(aheadOf(date, NOW)).toBe(seconds);
});
