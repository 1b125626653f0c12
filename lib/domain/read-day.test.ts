import { expect, it } from 'vitest';
import { readDay } from './read-day';

it.each([undefined, '', '2026-02-30', '2026-1-1', 'today', ['2026-01-01'], '2026-01-01T00:00:00Z'])(
  'takes %o from an address for no day',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);

it('takes a day for itself', () => {
  expect(readDay('2026-02-28')).toBe('2026-02-28');
});
