import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { asOfText, dayHeading, nothingText } from './transactions-text';
import type { TransactionFeedView } from './transaction-view';

const EN = wordsIn('en');
const ES = wordsIn('es');
const NOW = new Date('2026-11-21T19:02:00Z');
const feed = (given: Partial<TransactionFeedView> = {}): TransactionFeedView => ({
  isShared: true,
  asOf: '2026-11-21T14:00:00Z',
  checkedAt: '2026-11-21T14:01:00Z',
  isArriving: false,
  ...given,
});

it.each([
  ['2026-11-21', 'Today', 'Hoy'],
  ['2026-11-20', 'Yesterday', 'Ayer'],
  ['2026-11-18', 'Wed 18 Nov', 'mié 18 nov'],
  ['2025-11-18', 'Tue 18 Nov 2025', 'mar 18 nov 2025'],
])('the day %s is called %s, in Spanish %s', (day, ...headings) => {
  expect([EN, ES].map((words) => dayHeading(day, '2026-11-21', words))).toEqual(headings);
});

describe('an empty list says', () => {
  it.each([
    ['that nothing was shared', feed({ isShared: false, asOf: null }), false, /did not share/],
    ['that the first are on their way', feed({ asOf: null, isArriving: true }), false, /on their way/],
    ['so even while something is looked for', feed({ asOf: null, isArriving: true }), true, /on their way/],
    ['that nothing is like what is looked for', feed(), true, /No transaction is like that/],
    ['that the bank sent none', feed({ asOf: null }), false, /has sent no/],
    ['that there were none', feed(), false, /were no transactions/],
  ])('%s', (_, given, isFiltered, text) => {
    expect(nothingText(given, isFiltered, EN)).toMatch(text);
  });
});

it('says from when the list is, and when it is being brought up to date', () => {
  expect(asOfText(feed(), NOW, 'America/New_York', EN)).toBe('As of 9:00 AM today');
  expect(asOfText(feed({ isArriving: true }), NOW, 'America/New_York', EN)).toBe('Updating… As of 9:00 AM today');
  expect(asOfText(feed({ asOf: null }), NOW, 'America/New_York', EN)).toBeNull();
  expect(asOfText(feed(), NOW, 'America/New_York', ES)).toBe('Datos del banco: hoy a las 9:00');
});
