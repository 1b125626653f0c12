import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { describeAccount } from './account-kind';

it.each([
  [{ category: 'cash', subcategory: 'checking', last4: '6789' }, undefined, 'Checking ••••6789'],
  [{ category: 'credit', subcategory: 'mortgage', last4: '0093' }, 'USD', 'Mortgage ••••0093 · USD'],
  [{ category: 'investment', subcategory: 'other', last4: '7710' }, undefined, 'Investment ••••7710'],
  [{ category: 'other', subcategory: 'other', last4: null }, undefined, 'Account'],
] as const)('says what kind of account %o is', (account, currency, text) => {
  expect(describeAccount(account, wordsIn('en'), currency)).toBe(text);
});

it('says it in Spanish', () => {
  const account = { category: 'cash', subcategory: 'checking', last4: '6789' } as const;
  expect(describeAccount(account, wordsIn('es'), 'USD')).toBe('Cuenta corriente ••••6789 · USD');
});
