import { expect, it } from 'vitest';
import { accountView } from './account-view.fixture';
import { nextChangeAfter } from './next-change';
import type { RefreshView } from './views';

const NOW = new Date('2026-11-21T19:02:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000).toISOString();
const refresh = (status: RefreshView['status'], seconds: number, nextAvailableAt: string | null = null) =>
  accountView({ balanceRefresh: { status, lastAttemptedAt: later(seconds), nextAvailableAt } });

it.each([
  ['nothing when all is settled', [refresh('succeeded', -5)], null],
  ['nothing without accounts', [], null],
  ['the moment an answer becomes late', [refresh('pending', -20)], 40_250],
  ['nothing once it is late', [refresh('pending', -70)], null],
  ['the moment a bank may be asked again', [refresh('succeeded', -5, later(90))], 90_250],
  ['the first of several', [refresh('succeeded', -5, later(90)), refresh('pending', -50)], 10_250],
  ['nothing that is hours away', [refresh('succeeded', -5, later(7_200))], null],
  ['the end of linking', [accountView({ linkedAt: later(-120), balance: null, balanceRefresh: null })], 480_250],
])('is %s', (_, accounts, ms) => expect(nextChangeAfter(accounts, NOW)).toBe(ms));
