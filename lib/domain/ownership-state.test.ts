import { expect, it } from 'vitest';
import { accountView } from './account-view.fixture';
import { ownershipState } from './ownership-state';
import type { RefreshView } from './views';

const OWNERS = { count: 2, observedAt: '2026-11-20T10:00:00Z' };
const refresh = (status: RefreshView['status']) => ({
  ownershipRefresh: { status, lastAttemptedAt: '2026-11-21T10:00:00Z', nextAvailableAt: null },
});
const confirmedAt = new Date(OWNERS.observedAt);
const failedAt = new Date('2026-11-21T10:00:00Z');

it('keeps the owners while they are asked for again, and when that fails', () => {
  expect(ownershipState(accountView(refresh('pending')), OWNERS)).toEqual({
    kind: 'known',
    confirmedAt,
    updating: true,
    failedAt: null,
  });
  expect(ownershipState(accountView(refresh('failed')), OWNERS)).toEqual({
    kind: 'known',
    confirmedAt,
    updating: false,
    failedAt,
  });
});

it('keeps the owners of a link that is gone, without waiting for news', () => {
  const account = accountView({ status: 'disconnected', ...refresh('pending') });
  expect(ownershipState(account, OWNERS)).toEqual({ kind: 'known', confirmedAt, updating: false, failedAt: null });
});

it.each([
  ['not_permitted', { mayReadOwnership: false }],
  ['loading', refresh('pending')],
  ['failed', refresh('failed')],
  ['none', refresh('succeeded')],
  ['none', {}],
  ['none', { status: 'inactive', ...refresh('pending') }],
] as const)('tells apart why no owner is known: %s', (kind, given) => {
  expect(ownershipState(accountView(given), null).kind).toBe(kind);
  expect(ownershipState(accountView(given), { ...OWNERS, count: 0 }).kind).toBe(kind);
});
