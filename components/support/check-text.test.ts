import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { checkText } from './check-text';

it.each([
  ['1', 'Read 1 account as Stripe has it now.'],
  ['12', 'Read 12 accounts as Stripe has them now.'],
  ['unavailable', 'Stripe could not be asked just now. Try again in a moment.'],
  ['not_found', 'This customer has never linked a bank.'],
  ['<b>', null],
  [null, null],
])('a check that came to %j says so', (outcome, text) => {
  expect(checkText(outcome, wordsIn('en'))).toBe(text);
});

it.each([
  ['1', 'Se ha leído 1 cuenta tal como la tiene Stripe ahora.'],
  ['12', 'Se han leído 12 cuentas tal como las tiene Stripe ahora.'],
])('a check that came to %j says so in Spanish', (outcome, text) => {
  expect(checkText(outcome, wordsIn('es'))).toBe(text);
});
