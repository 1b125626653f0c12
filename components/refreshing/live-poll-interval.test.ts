import { expect, it } from 'vitest';
import { accountView } from '@/lib/domain/account-view.fixture';
import { livePollInterval } from './live-poll-interval';

const NOW = new Date('2026-11-21T19:00:00Z');
const pendingSince = (lastAttemptedAt: string) =>
  ({ status: 'pending', lastAttemptedAt, nextAvailableAt: null }) as const;
const settled = accountView();

it('does not ask again when nothing is on its way', () => {
  expect(livePollInterval(settled, NOW)).toBe(false);
});

it('asks for owners as eagerly as for a balance, and less so once they are late', () => {
  const waiting = (since: string) => accountView({ ownershipRefresh: pendingSince(since) });
  expect(livePollInterval(waiting('2026-11-21T18:59:50Z'), NOW)).toBe(2_000);
  expect(livePollInterval(waiting('2026-11-21T18:58:00Z'), NOW)).toBe(10_000);
});

it('goes by the sooner of the two', () => {
  const account = accountView({
    balanceRefresh: pendingSince('2026-11-21T18:59:55Z'),
    ownershipRefresh: pendingSince('2026-11-21T18:00:00Z'),
  });
  expect(livePollInterval(account, NOW)).toBe(2_000);
});

it('expects no owners from a link that is lost', () => {
  const account = accountView({ status: 'inactive', ownershipRefresh: pendingSince('2026-11-21T18:59:55Z') });
  expect(livePollInterval(account, NOW)).toBe(false);
});
