import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { accountView, balanceView } from './account-view.fixture';
import { type Figures, figuresOf } from './figures';
import { formatMoney } from './format-money';
import type { AccountView } from './views';

type Amounts = Parameters<typeof balanceView>[0];

function say({ primary, secondary, overdrawn }: Figures): string {
  const parts = [primary, ...secondary].map(
    ({ name, value }) => `${wordsIn('en').t(`balances.figures.${name}`)} ${formatMoney(value, { locale: 'en' })}`,
  );
  return `${parts.join(' · ')}${overdrawn ? ' (overdrawn)' : ''}`;
}

const shown = (given: Partial<AccountView>, amounts: Amounts) =>
  figuresOf(accountView({ ...given, balance: balanceView(amounts) })).map(say);

const CREDIT = { category: 'credit', subcategory: 'credit_card' } as const;

describe('a cash account', () => {
  it.each([
    [
      'current and available',
      { current: 604_210, available: 600_000 },
      'available $6,000.00 · Current $6,042.10 · pending −$42.10',
    ],
    ['money still coming in', { current: 100, available: 150 }, 'available $1.50 · Current $1.00 · pending $0.50'],
    ['both alike', { current: 4_500_323, available: 4_500_323 }, 'available $45,003.23'],
    ['current alone', { current: 604_210 }, 'current $6,042.10'],
    ['available alone', { available: 600_000 }, 'available $6,000.00'],
    ['nothing left', { current: 0, available: 0 }, 'available $0.00'],
    [
      'an overdraft',
      { current: -500, available: -1_200 },
      'available −$12.00 · Current −$5.00 · pending −$7.00 (overdrawn)',
    ],
    [
      'more between the two than can be told exactly',
      { current: 8e15, available: -2e15 },
      'available −$20,000,000,000,000.00 · Current $80,000,000,000,000.00 (overdrawn)',
    ],
  ])('with %s', (_, amounts, text) => {
    expect(shown({}, [amounts])).toEqual([text]);
  });
});

describe('a credit account', () => {
  it.each([
    ['a debt', { current: -123_456, used: -131_000 }, 'owed $1,234.56 · Used incl. pending $1,310.00'],
    ['a debt without pending', { current: -123_456, used: -123_456 }, 'owed $1,234.56'],
    ['a debt and nothing used told', { current: -160_000 }, 'owed $1,600.00'],
    ['only what is used', { used: -131_000 }, 'owed $1,310.00'],
    ['nothing owed', { current: 0 }, 'owed $0.00'],
    ['more paid than owed', { current: 2_000, used: 2_000 }, 'in credit $20.00'],
    ['a debt that pending turns round', { current: -500, used: 300 }, 'owed $5.00 · In credit incl. pending $3.00'],
  ])('with %s', (_, amounts, text) => {
    expect(shown(CREDIT, [amounts])).toEqual([text]);
  });
});

describe('any other account', () => {
  it.each(['investment', 'other'] as const)('of category %s shows current alone', (category) => {
    const amounts = [{ current: 771_000, available: 1 }];
    expect(shown({ category, subcategory: 'other' }, amounts)).toEqual(['current $7,710.00']);
  });
});

describe('a balance the bank did not share', () => {
  it.each([
    ['no balance at all', accountView({ balance: null })],
    ['a balance without amounts', accountView({ balance: balanceView([]) })],
    ['a balance of nulls', accountView({ balance: balanceView([{}]) })],
    ['a credit balance of nulls', accountView({ ...CREDIT, balance: balanceView([{}]) })],
    [
      'an investment with available alone',
      accountView({ category: 'investment', balance: balanceView([{ available: 5 }]) }),
    ],
  ])('is no figure, never 0: %s', (_, account) => {
    expect(figuresOf(account)).toEqual([]);
  });
});

it('keeps currencies apart, with the decimals of each', () => {
  const amounts = [
    { current: 1_000 },
    { currency: 'JPY', current: 1_000 },
    { currency: 'KWD', current: 1_000 },
    { currency: 'EUR' },
  ];
  expect(shown({}, amounts)).toEqual(['current $10.00', 'current ¥1,000', 'current KWD\u00a01.000']);
});
