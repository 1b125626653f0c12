import { expect, it } from 'vitest';
import { accountState } from '@/lib/domain/account-state';
import { accountView, balanceView } from '@/lib/domain/account-view.fixture';
import type { AccountView, RefreshView } from '@/lib/domain/views';
import { wordsIn } from '@/lib/words/words-in';
import { balanceLineText } from './balance-line-text';

const NOW = new Date('2026-11-21T19:02:30Z');

const line = (given: Partial<AccountView>) => {
  const account = accountView(given);
  return balanceLineText(account, accountState(account, NOW), NOW, 'America/New_York', wordsIn('en'));
};
const refresh = (status: RefreshView['status'], lastAttemptedAt = '2026-11-21T19:02:00Z') => ({
  balanceRefresh: { status, lastAttemptedAt, nextAvailableAt: null },
});

it.each([
  ['good', {}, 'As of 9:00 AM today, by your bank'],
  ['updating', refresh('pending'), 'Updating… As of 9:00 AM today, by your bank'],
  ['late', refresh('pending', '2026-11-21T18:00:00Z'), 'Still updating. Showing balance from 9:00 AM'],
  ['failed', refresh('failed'), 'Couldn’t update at 2:02 PM. Showing balance from 9:00 AM'],
  [
    'old',
    { balance: { ...balanceView(), asOf: '2026-11-18T14:00:00Z' } },
    'Balance is from Wed 18 Nov · your bank updates slowly',
  ],
  ['lost', { status: 'inactive' }, 'As of 9:00 AM today, by your bank'],
  ['disconnected', { status: 'disconnected' }, 'As of 9:00 AM today, by your bank'],
  [
    'linking',
    { balance: null, linkedAt: '2026-11-21T19:01:00Z', ...refresh('pending') },
    'Getting your balance… usually under 10 s',
  ],
  ['refreshing what the bank never shared', { balance: null, ...refresh('pending') }, 'Updating…'],
  ['not permitted', { mayReadBalance: false }, 'Balance access not granted'],
  ['without a balance', { balance: balanceView([{}]) }, 'Your bank didn’t share a balance'],
] as const)('tells from when the figures are: %s', (_title, given, text) => {
  expect(line(given)).toBe(text);
});
