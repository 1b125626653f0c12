import { describe, expect, it } from 'vitest';
import type { Locale } from './locale';
import { wordsIn } from '@/lib/words/words-in';
import { accountView, balanceView } from './account-view.fixture';
import { issueText, listIssues } from './issues';
import type { AccountView } from './views';

const ZONE = 'America/New_York';
const NOW = new Date('2026-11-21T19:02:00Z');
const daysAhead = (days: number) => new Date(NOW.getTime() + days * 86_400_000).toISOString();

const failedAt = (lastAttemptedAt: string): Partial<AccountView> => ({
  balanceRefresh: { status: 'failed', lastAttemptedAt, nextAvailableAt: null },
});
const ending = (days: number): Partial<AccountView> => ({
  institutionName: 'Sandbar',
  expectedDeactivationAt: daysAhead(days),
});
const lost: Partial<AccountView> = { status: 'inactive', statusSince: '2026-11-14T12:00:00Z' };

const toldIn =
  (locale: Locale) =>
  (...given: Partial<AccountView>[]) =>
    listIssues(
      given.map((account, index) => accountView({ id: `fca_${index}`, ...account })),
      NOW,
    ).map((issue) => {
      const { lead, subject, rest } = issueText(issue, NOW, ZONE, wordsIn(locale));
      return `${issue.severity}: ${lead}[${subject}]${rest}`;
    });

const told = toldIn('en');

describe('issues', () => {
  it('stand worst first: failed, lost, then what is about to end', () => {
    expect(
      told({}, ending(21), { ...lost, name: 'Savings' }, { ...failedAt('2026-11-21T19:02:00Z'), name: 'Travel Card' }),
    ).toEqual([
      'error: Couldn’t update [Travel Card] at 2:02 PM. Showing balance from 9:00 AM.',
      'error: The connection to [Savings] was lost on Sat 14 Nov. Reconnect to get updates again.',
      'info: Access to [Sandbar] ends 12 Dec. Renew now to keep updates.',
    ]);
  });

  it('are told once for the accounts of a bank that share them, by the most pressing or the latest', () => {
    expect(told(ending(20), ending(6), failedAt('2026-11-21T17:00:00Z'), failedAt('2026-11-21T18:00:00Z'))).toEqual([
      'error: Couldn’t update [2 accounts at Test Bank] at 1:00 PM. Showing the last balances.',
      'error: Access to [Sandbar] ends 27 Nov. Renew now to keep updates.',
    ]);
  });

  it('name the accounts that end where others at the bank stay', () => {
    expect(told(ending(20), { institutionName: 'Sandbar' })).toEqual([
      'info: Access to [Everyday Checking] ends 11 Dec. Renew now to keep updates.',
    ]);
    expect(told(ending(20), { institutionName: 'Sandbar', status: 'disconnected' })).toEqual([
      'info: Access to [Sandbar] ends 11 Dec. Renew now to keep updates.',
    ]);
  });

  it('do not promise a balance there never was', () => {
    expect(told({ ...failedAt('2026-11-21T18:00:00Z'), balance: null })).toEqual([
      'error: Couldn’t update [Everyday Checking] at 1:00 PM.',
    ]);
  });

  it('say of an end that has passed that it was due', () => {
    expect(told(ending(-1))).toEqual(['error: Access to [Sandbar] was due to end 20 Nov. Renew now to keep updates.']);
  });

  it('are none where all is well, where nothing can be done, and where the person ended it', () => {
    expect(told({}, { balance: balanceView([]) }, { ...ending(3), status: 'disconnected' })).toEqual([]);
  });

  it('are told in Spanish, of one account and of several', () => {
    const say = toldIn('es');
    expect(say(lost, { ...failedAt('2026-11-21T19:02:00Z'), name: 'Travel Card' }, ending(6))).toEqual([
      'error: Falló la actualización de [Travel Card] a las 14:02. Se muestra el saldo de las 9:00.',
      'error: La conexión con [Everyday Checking] se perdió el sáb 14 nov. Vuelve a conectar para recibir actualizaciones.',
      'error: El acceso a [Sandbar] termina el 27 nov. Renuévalo ahora para seguir recibiendo actualizaciones.',
    ]);
    expect(say(failedAt('2026-11-21T17:00:00Z'), failedAt('2026-11-21T18:00:00Z'))).toEqual([
      'error: Falló la actualización de [2 cuentas de Test Bank] a las 13:00. Se muestran los últimos saldos.',
    ]);
  });
});
