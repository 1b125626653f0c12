import { describe, expect, it } from 'vitest';
import { asOfText, dayHeading, nothingText } from './transactions-text';
import type { TransactionFeedView } from './transaction-view';

const NOW = new Date('2026-11-21T19:02:00Z');
const feed = (given: Partial<TransactionFeedView> = {}): TransactionFeedView => ({
  isShared: true,
  asOf: '2026-11-21T14:00:00Z',
  checkedAt: '2026-11-21T14:01:00Z',
  isArriving: false,
  ...given,
});

it.each([
  ['2026-11-21', 'Today'],
  ['2026-11-20', 'Yesterday'],
  ['2026-11-18', 'Wed 18 Nov'],
  ['2025-11-18', 'Tue 18 Nov 2025'],
])('the day %s is called %s', (day, heading) => {
  expect(dayHeading(day, '2026-11-21')).toBe(heading);
});

describe('an empty list says', () => {
  it.each([
    ['that nothing was shared', feed({ isShared: false, asOf: null }), false, /did not share/],
    ['that the first are on their way', feed({ asOf: null, isArriving: true }), false, /on their way/],
    ['so even while something is looked for', feed({ asOf: null, isArriving: true }), true, /on their way/],
    ['that nothing is like what is looked for', feed(), true, /No transaction is like that/],
    ['that the bank sent none', feed({ asOf: null }), false, /has sent no/],
    ['that there were none', feed(), false, /were no transactions/],
  ])('%s', (_, given, isFiltered, words) => {
    expect(nothingText(given, isFiltered)).toMatch(words);
  });
});

it('says from when the list is, and when it is being brought up to date', () => {
  expect(asOfText(feed(), NOW, 'America/New_York')).toBe('As of 9:00 AM today');
  expect(asOfText(feed({ isArriving: true }), NOW, 'America/New_York')).toBe('Updating… As of 9:00 AM today');
  expect(asOfText(feed({ asOf: null }), NOW, 'America/New_York')).toBeNull();
});
