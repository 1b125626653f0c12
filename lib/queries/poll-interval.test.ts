import { expect, it } from 'vitest';
import { accountView } from '@/lib/domain/account-view.fixture';
import type { RefreshView } from '@/lib/domain/views';
import { pollInterval } from './poll-interval';

const NOW = new Date('2026-11-21T19:02:00Z');
const refreshing = (status: RefreshView['status'], secondsAgo: number) =>
  accountView({
    balanceRefresh: {
      status,
      lastAttemptedAt: new Date(+NOW - secondsAgo * 1000).toISOString(),
      nextAvailableAt: null,
    },
  });

it.each([
  ['not at all when nothing is on its way', [refreshing('succeeded', 5), refreshing('failed', 5)], false],
  ['not at all without accounts', [], false],
  ['often while a balance is due', [refreshing('succeeded', 5), refreshing('pending', 5)], 2_000],
  ['often while any balance is due', [refreshing('pending', 300), refreshing('pending', 5)], 2_000],
  ['seldom once it is late', [refreshing('pending', 61)], 10_000],
])('a page asks again %s', (_, accounts, interval) => {
  expect(pollInterval(accounts, NOW)).toBe(interval);
});
