import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountView, balanceView } from './account-view.fixture';
import { CATEGORIES, LINK_STATUSES } from './linked-account';
import { totalsOf } from './totals';
import type { AccountView } from './views';

const holding = (id: string, current: number | null, given: Partial<AccountView> = {}, currency = 'USD') =>
  accountView({ id, balance: balanceView([{ current, currency }]), ...given });

describe('totals', () => {
  it('add up to the figures of the cards', () => {
    const accounts = [
      holding('checking', 604_210),
      holding('savings', 4_500_323),
      holding('card', -123_456, { category: 'credit' }),
      holding('house', -160_000, { category: 'credit', subcategory: 'mortgage' }),
      accountView({ id: 'brokerage', category: 'investment', balance: null }),
    ];
    const { byCurrency, notCounted } = totalsOf(accounts);
    expect(byCurrency).toEqual([
      {
        currency: 'USD',
        net: { amount: 4_821_077, currency: 'USD' },
        assets: { amount: 5_104_533, currency: 'USD' },
        owed: { amount: 283_456, currency: 'USD' },
        accountIds: ['checking', 'savings', 'card', 'house'],
      },
    ]);
    expect(notCounted.map(({ id }) => id)).toEqual(['brokerage']);
  });

  it('count kinds of account nobody listed, by the sign the bank gave', () => {
    const line = holding('line', -5_000, { category: 'credit', subcategory: 'line_of_credit' });
    const other = holding('other', 700, { category: 'other', subcategory: 'other', status: 'unknown' });
    expect(totalsOf([line, other]).byCurrency[0]).toMatchObject({ net: { amount: -4_300 }, owed: { amount: 5_000 } });
  });

  it('never take a balance the bank did not share for 0', () => {
    const { byCurrency, notCounted } = totalsOf([holding('null', null)]);
    expect(byCurrency).toEqual([]);
    expect(notCounted).toHaveLength(1);
  });

  it('keep the last balance of a lost connection and leave out one the person ended', () => {
    const { byCurrency, notCounted } = totalsOf([
      holding('lost', 100, { status: 'inactive' }),
      holding('ended', 900, { status: 'disconnected' }),
    ]);
    expect(byCurrency[0]?.net.amount).toBe(100);
    expect(notCounted.map(({ id }) => id)).toEqual(['ended']);
  });

  it('name the currency of most accounts first', () => {
    const currencies = totalsOf([
      holding('a', 1, {}, 'EUR'),
      holding('b', 1),
      holding('c', 1),
      holding('d', 1, {}, 'CAD'),
    ]);
    expect(currencies.byCurrency.map(({ currency }) => currency)).toEqual(['USD', 'CAD', 'EUR']);
  });
});

const anyAccounts = fc.array(
  fc.record({
    status: fc.constantFrom(...LINK_STATUSES),
    category: fc.constantFrom(...CATEGORIES),
    amounts: fc.uniqueArray(
      fc.record({
        currency: fc.constantFrom('USD', 'EUR', 'JPY'),
        current: fc.option(fc.integer({ min: -1e9, max: 1e9 })),
      }),
      { selector: ({ currency }) => currency, maxLength: 3 },
    ),
  }),
  { maxLength: 8 },
);

describe('for any accounts, totals', () => {
  it('are net = assets − owed = the sum of what counts, in each currency apart, and lose no account', () => {
    fc.assert(
      fc.property(anyAccounts, (given) => {
        const accounts = given.map(({ amounts, ...rest }, index) =>
          accountView({ ...rest, id: String(index), balance: balanceView(amounts) }),
        );
        const { byCurrency, notCounted } = totalsOf(accounts);
        for (const { currency, net, assets, owed } of byCurrency) {
          const counted = given
            .filter(({ status }) => status !== 'disconnected')
            .flatMap(({ amounts }) => amounts.filter((amount) => amount.currency === currency));
          expect(net.amount).toBe(counted.reduce((sum, { current }) => sum + (current ?? 0), 0));
          expect(net.amount).toBe(assets.amount - owed.amount);
        }
        const named = new Set([...byCurrency.flatMap((total) => total.accountIds), ...notCounted.map(({ id }) => id)]);
        expect(named.size).toBe(accounts.length);
      }),
    );
  });
});
