import { describe, expect, it } from 'vitest';
import { accountView, balanceView } from './account-view.fixture';
import { accountState } from './account-state';
import { wordsIn } from '@/lib/words/words-in';
import { summarizeAccounts, supportBadge } from './support-state';

const NOW = new Date('2026-11-21T19:00:00Z');
const ZONE = 'America/New_York';
const summary = (...accounts: Parameters<typeof summarizeAccounts>[0]) =>
  summarizeAccounts(accounts, NOW, ZONE, wordsIn('en'));

const good = accountView();
const lost = accountView({ id: 'fca_2', institutionName: 'Other Bank', status: 'inactive' });
const ending = accountView({ id: 'fca_3', expectedDeactivationAt: '2026-12-01T00:00:00Z' });
const gone = accountView({
  id: 'fca_4',
  status: 'disconnected',
  balance: { ...balanceView(), asOf: '2020-01-01T00:00:00Z' },
});

describe('summarizeAccounts', () => {
  it('names the state of the account that is worst off', () => {
    expect(summary(good, ending, lost).worst).toMatchObject({ text: 'Connection lost', severity: 'error' });
    expect(summary(good, ending).worst).toMatchObject({ severity: 'warning' });
    expect(summary(good).worst).toEqual({ text: 'Up to date', tone: 'plain', severity: 'none' });
  });

  it('says nothing of accounts there are none of', () => {
    expect(summary()).toEqual({ institutions: [], accounts: 0, worst: null, oldestAsOf: null });
  });

  it('does not take what the customer disconnected for old or wrong', () => {
    expect(summary(gone, good)).toMatchObject({
      accounts: 2,
      worst: { text: 'Up to date' },
      oldestAsOf: good.balance?.asOf,
    });
    expect(summary(gone)).toMatchObject({ worst: { text: 'Disconnected', severity: 'none' }, oldestAsOf: null });
  });

  it('names each institution once', () => {
    expect(summary(good, ending, lost).institutions).toEqual(['Test Bank', 'Other Bank']);
  });
});

describe('supportBadge', () => {
  it('has a word for every account, also where the customer’s card has none', () => {
    const views = [good, lost, ending, gone, accountView({ balance: null }), accountView({ mayReadBalance: false })];
    for (const view of views)
      expect(supportBadge(accountState(view, NOW), NOW, ZONE, wordsIn('en')).text).toMatch(/\w/);
  });

  it('has it in Spanish, too', () => {
    const said = (view: typeof good) => supportBadge(accountState(view, NOW), NOW, ZONE, wordsIn('es')).text;
    expect([good, lost, accountView({ balance: null })].map(said)).toEqual([
      'Al día',
      'Conexión perdida',
      'Sin saldo compartido',
    ]);
  });
});
