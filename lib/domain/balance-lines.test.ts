import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { accountView, balanceView } from './account-view.fixture';
import { balanceBlocks, type BalanceLine } from './balance-lines';
import { formatMoney } from './format-money';

type Amounts = Parameters<typeof balanceView>[0];

const label = (name: BalanceLine['name']) => wordsIn('en').t(`balances.lines.${name}.label`);

/** "Available $6,000.00", "Current not shared": the lines as they read. */
const read = (amounts: Amounts, given: Parameters<typeof accountView>[0] = {}) =>
  balanceBlocks(accountView({ ...given, balance: balanceView(amounts) })).map((block) =>
    block.lines.map(
      ({ name, value }) => `${label(name)} ${value ? formatMoney(value, { locale: 'en' }) : 'not shared'}`,
    ),
  );

const CREDIT = { category: 'credit', subcategory: 'credit_card' } as const;

describe('balanceBlocks', () => {
  it('tells available, current and what is pending between them', () => {
    expect(read([{ current: 604_210, available: 600_000 }])).toEqual([
      ['Available $6,000.00', 'Current $6,042.10', 'Pending −$42.10'],
    ]);
  });

  it('leaves out what is pending where it cannot be told exactly', () => {
    const { MAX_SAFE_INTEGER } = Number;
    const [lines] = read([{ current: -MAX_SAFE_INTEGER, available: MAX_SAFE_INTEGER }]);
    expect(lines).toHaveLength(2);
  });

  it.each([
    ['available', [{ current: 604_210 }], ['Current $6,042.10', 'Available not shared']],
    ['current', [{ available: 600_000 }], ['Available $6,000.00', 'Current not shared']],
    ['anything', [{}], ['Current not shared', 'Available not shared']],
  ])('does not count what the bank left out as 0: %s', (_what, amounts, lines) => {
    expect(read(amounts)).toEqual([lines]);
  });

  it.each([
    ['a debt', [{ current: -123_456, used: -131_000 }], ['Balance owed $1,234.56', 'Used incl. pending $1,310.00']],
    ['an overpaid card', [{ current: 2_000, used: 1_500 }], ['In credit $20.00', 'In credit incl. pending $15.00']],
    ['a card without a use', [{ current: 0 }], ['Balance owed $0.00', 'Used incl. pending not shared']],
    ['a card without a balance', [{}], ['Balance owed not shared', 'Used incl. pending not shared']],
  ])('reads %s', (_what, amounts, lines) => {
    expect(read(amounts, CREDIT)).toEqual([lines]);
  });

  it('says of an investment that it is not cash', () => {
    const [block] = balanceBlocks(accountView({ category: 'investment', subcategory: 'other' }));
    expect(block?.lines).toEqual([{ name: 'notCash', value: { amount: 604_210, currency: 'USD' } }]);
  });

  it('keeps currencies in blocks of their own', () => {
    const blocks = read([
      { current: 100, available: 100 },
      { currency: 'JPY', current: 5, available: 5 },
    ]);
    expect(blocks.map((lines) => lines[0])).toEqual(['Available $1.00', 'Available ¥5']);
  });

  it('has no block before the first balance', () => {
    expect(balanceBlocks(accountView({ balance: null }))).toEqual([]);
  });

  it('calls cash below zero overdrawn, and a debt never', () => {
    const overdrawn = (given: Parameters<typeof accountView>[0]) =>
      balanceBlocks(accountView({ balance: balanceView([{ current: -1, available: -1 }]), ...given })).map(
        (block) => block.overdrawn,
      );
    expect(overdrawn({})).toEqual([true]);
    expect(overdrawn(CREDIT)).toEqual([false]);
  });

  it('never writes NaN, whatever is missing', () => {
    const amount = fc.option(fc.integer({ min: -1e12, max: 1e12 }));
    const category = fc.constantFrom('cash' as const, 'credit' as const, 'investment' as const, 'other' as const);
    fc.assert(
      fc.property(amount, amount, amount, category, (current, available, used, kind) => {
        expect(read([{ current, available, used }], { category: kind }).flat().join()).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});
