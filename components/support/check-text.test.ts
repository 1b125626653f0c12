import { expect, it } from 'vitest';
import { checkText } from './check-text';

it.each([
  ['1', 'Read 1 account as Stripe has it now.'],
  ['12', 'Read 12 accounts as Stripe has them now.'],
  ['unavailable', 'Stripe could not be asked just now. Try again in a moment.'],
  ['not_found', 'This customer has never linked a bank.'],
  ['<b>', null],
  [null, null],
])('a check that came to %j says so', (outcome, text) => {
  expect(checkText(outcome)).toBe(text);
});
