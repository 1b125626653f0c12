import { describe, expect, it } from 'vitest';
import { accountView, balanceView } from './account-view.fixture';
import { balancesFingerprint } from './balances-fingerprint';
import type { AccountView } from './views';

const differs = (given: Partial<AccountView>) =>
  balancesFingerprint([accountView(given)]) !== balancesFingerprint([accountView()]);

describe('the fingerprint of balances', () => {
  it.each<[string, Partial<AccountView>]>([
    ['an amount', { balance: balanceView([{ current: 1 }]) }],
    ['a currency', { balance: balanceView([{ current: 604_210, available: 600_000, currency: 'EUR' }]) }],
    ['the bank’s time', { balance: { ...balanceView(), asOf: '2026-11-21T15:00:00Z' } }],
    ['a balance that went away', { balance: null }],
    ['the state of the link', { status: 'disconnected' }],
    ['another account', { id: 'fca_2' }],
  ])('changes with %s', (_, given) => {
    expect(differs(given)).toBe(true);
  });

  it('stays while a refresh only runs or fails, and when the same balance is learnt again', () => {
    const refreshing = { status: 'pending', lastAttemptedAt: '2026-11-21T19:02:00Z', nextAvailableAt: null } as const;
    expect(differs({ balanceRefresh: refreshing })).toBe(false);
    expect(differs({ balance: { ...balanceView(), observedAt: '2026-11-21T19:30:00Z' } })).toBe(false);
  });
});
