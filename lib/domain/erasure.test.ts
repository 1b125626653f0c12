import { expect, it } from 'vitest';
import { confirmationOf, isConfirmation } from './erasure';

const account = { name: 'Everyday Checking', last4: '6789' };
const unnumbered = { name: 'Caf\u00e9 Savings', last4: null };

it('asks for what tells this account from another: its last digits, or its name where there are none', () => {
  expect(confirmationOf(account)).toBe('6789');
  expect(confirmationOf(unnumbered)).toBe('Caf\u00e9 Savings');
});

it.each([
  ['6789', account, true],
  [' 6789 ', account, true],
  ['678', account, false],
  ['', account, false],
  ['Everyday Checking', account, false],
  ['Cafe\u0301 Savings', unnumbered, true],
  ['cafe savings', unnumbered, false],
])('takes "%s" for what it is', (typed, of, taken) => {
  expect(isConfirmation(typed, of)).toBe(taken);
});
