import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { stateText } from './account-state-text';
import { accountView, balanceView } from './account-view.fixture';
import { groupState } from './group-state';
import type { AccountView } from './views';

const NOW = new Date('2026-11-21T19:02:00Z');
const from = (asOf: string, observedAt: string) => ({ ...balanceView(), asOf, observedAt });

const line = (...accounts: Partial<AccountView>[]) => {
  const state = groupState(accounts.map(accountView), NOW);
  return state && stateText(state, NOW, 'America/New_York', wordsIn('en'));
};

const today = { balance: from('2026-11-21T14:00:00Z', '2026-11-21T18:59:00Z') };
const older = { balance: from('2026-11-21T12:00:00Z', '2026-11-21T13:00:00Z') };
const stale = { balance: from('2026-11-17T12:00:00Z', '2026-11-21T18:00:00Z') };
const failed = { status: 'failed', lastAttemptedAt: '2026-11-21T19:00:00Z', nextAvailableAt: null } as const;

it.each([
  ['the oldest balance and the latest check', [today, older], 'As of 7:00 AM today · checked 3 min ago'],
  ['a feed that has stopped', [today, stale], 'Balance is from Tue 17 Nov · your bank updates slowly'],
  [
    'the balance of an account whose refresh failed',
    [{ ...today, balanceRefresh: failed }],
    'As of 9:00 AM today · checked 3 min ago',
  ],
  [
    'the balance of an account that is ending',
    [{ ...today, expectedDeactivationAt: '2026-11-25T00:00:00Z' }],
    'As of 9:00 AM today · checked 3 min ago',
  ],
  [
    'nothing of balances that no longer move',
    [{ ...stale, status: 'inactive' as const }, today],
    'As of 9:00 AM today · checked 3 min ago',
  ],
  [
    'what the first account says where there is no balance',
    [{ balance: null, balanceRefresh: null, linkedAt: '2026-11-21T19:01:55Z' }],
    'Getting your balance… usually under 10 s',
  ],
])('tells %s', (_, accounts, text) => {
  expect(line(...accounts)).toBe(text);
});

it('has nothing to say of no accounts', () => {
  expect(line()).toBeNull();
});
