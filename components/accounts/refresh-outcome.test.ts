import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { outcomeText, type RefreshOutcome } from './refresh-outcome';

it.each<[RefreshOutcome[], string]>([
  [['started'], 'quiet: Updating the balance.'],
  [['started', 'already_pending'], 'quiet: Updating 2 balances.'],
  [['started', 'too_soon'], 'quiet: Updating the balance; one account was updated a moment ago.'],
  [['too_soon', 'too_soon'], 'quiet: 2 accounts were updated a moment ago.'],
  [['started', 'unavailable'], 'problem: Updating the balance; the bank couldn’t be asked about one account.'],
  [['unavailable', 'unavailable'], 'problem: The bank couldn’t be asked about 2 accounts.'],
  [['lost', 'started'], 'problem: Couldn’t reach Florin. Check that you are online, then try again.'],
  [['inactive', 'disconnected', 'not_permitted', 'not_found'], 'quiet: Nothing here can be updated.'],
])('tells %o for what it is', (outcomes, said) => {
  const { tone, text } = outcomeText(outcomes, wordsIn('en'));
  expect(`${tone}: ${text}`).toBe(said);
});

it('tells it in Spanish', () => {
  const said = (...outcomes: RefreshOutcome[]) => outcomeText(outcomes, wordsIn('es')).text;
  expect(said('started', 'too_soon')).toBe('Actualizando el saldo; una cuenta se actualizó hace un momento.');
  expect(said('unavailable', 'unavailable')).toBe('No se pudo preguntar al banco por 2 cuentas.');
});
