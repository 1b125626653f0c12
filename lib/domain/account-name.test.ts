import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { accountName, accountNameInFiles } from './account-name';
import { linkedAccount } from './linked-account.fixture';
import { SUBCATEGORIES } from './linked-account';

const unnamed = { displayName: null, nickname: null };

describe('an account without a name', () => {
  it.each([
    ['en', ['Checking', 'Savings', 'Credit card', 'Line of credit', 'Mortgage', 'Account']],
    ['es', ['Cuenta corriente', 'Cuenta de ahorro', 'Tarjeta de crédito', 'Línea de crédito', 'Hipoteca', 'Cuenta']],
  ] as const)('is called by its kind in the language of the reader: %s', (locale, names) => {
    const called = SUBCATEGORIES.map((subcategory) =>
      accountName(linkedAccount({ ...unnamed, subcategory }), wordsIn(locale)),
    );
    expect(called).toEqual(names);
  });

  it('is called in files as English pages call it', () => {
    for (const subcategory of SUBCATEGORIES) {
      const account = linkedAccount({ ...unnamed, subcategory });
      expect(accountNameInFiles(account)).toBe(accountName(account, wordsIn('en')));
    }
  });
});

it('a name that was given is nobody’s to translate', () => {
  const words = wordsIn('es');
  expect(accountName(linkedAccount({ displayName: 'Checking' }), words)).toBe('Checking');
  expect(accountName(linkedAccount({ displayName: 'Checking', nickname: 'Rent' }), words)).toBe('Rent');
  expect(accountNameInFiles(linkedAccount({ displayName: 'Checking', nickname: 'Rent' }))).toBe('Rent');
});
