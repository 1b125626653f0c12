import { describe, expect, it } from 'vitest';
import { accountView } from './account-view.fixture';
import { groupRefreshOffer, refreshOffer } from './refresh-offer';
import type { AccountView, RefreshView } from './views';

const NOW = new Date('2026-11-21T19:02:00Z');
const SOON = '2026-11-21T19:20:00Z';
const LATER = '2026-11-21T20:00:00Z';

const after = (status: RefreshView['status'], nextAvailableAt: string | null): Partial<AccountView> => ({
  balanceRefresh: { status, lastAttemptedAt: '2026-11-21T19:00:00Z', nextAvailableAt },
});

describe('a refresh is offered', () => {
  it.each([
    ['now, before any', { balanceRefresh: null }, { kind: 'now' }],
    ['now, after one', after('succeeded', null), { kind: 'now' }],
    ['now, at the very time', after('succeeded', NOW.toISOString()), { kind: 'now' }],
    ['from a time on, under the quota', after('succeeded', SOON), { kind: 'later', at: new Date(SOON) }],
    ['from a time on, after a failure too', after('failed', SOON), { kind: 'later', at: new Date(SOON) }],
    ['not while one is pending', after('pending', null), { kind: 'pending' }],
    ['never without the permission', { mayReadBalance: false }, { kind: 'never' }],
    ['never on a lost connection', { status: 'inactive' }, { kind: 'never' }],
    ['never after a disconnect', { status: 'disconnected' }, { kind: 'never' }],
  ] as const)('%s', (_, given, offer) => {
    expect(refreshOffer(accountView(given), NOW)).toEqual(offer);
  });
});

describe('a refresh of several is offered', () => {
  const pending = accountView(after('pending', null));
  const soon = accountView(after('succeeded', SOON));
  const later = accountView(after('succeeded', LATER));
  const gone = accountView({ status: 'disconnected' });

  it.each([
    ['now if any may', [pending, soon, accountView()], 'now'],
    ['not while one is pending and no other may', [soon, pending], 'pending'],
    ['from the earliest time', [later, gone, soon], 'later'],
    ['never if none may', [gone], 'never'],
  ])('%s', (_, accounts, kind) => {
    expect(groupRefreshOffer(accounts, NOW).kind).toBe(kind);
  });

  it('at the earliest of the times', () => {
    expect(groupRefreshOffer([later, soon], NOW)).toEqual({ kind: 'later', at: new Date(SOON) });
  });
});
