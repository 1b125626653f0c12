import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountView, balanceView } from './account-view.fixture';
import { continueHistory } from './continue-history';
import { dailySeries } from './daily-series';
import { addDays } from './days';
import type { DailyClose } from './history';
import { netWorthChange, netWorthSeries } from './net-worth';
import { totalsOf } from './totals';

const TODAY = '2026-11-21';

const close = (accountId: string, day: string, current: number, currency = 'USD'): DailyClose => ({
  accountId,
  currency,
  day: `2026-11-${day}`,
  current,
  seeded: false,
});

const told = (closes: DailyClose[]) =>
  closes.map(({ accountId, day, current }) => `${accountId} ${day.slice(-2)} ${current}`);

describe('a history over several links', () => {
  it('goes on without a gap or a second figure under the newest id', () => {
    const closes = [close('old', '03', 10), close('old', '10', 12), close('new', '10', 13), close('new', '15', 14)];
    expect(told(continueHistory(closes, [{ id: 'new', continues: ['old'] }]))).toEqual([
      'new 03 10',
      'new 10 13',
      'new 15 14',
    ]);
  });

  it('leaves out what an older link said after the newer one began to speak', () => {
    const closes = [close('old', '18', 99), close('new', '10', 13)];
    expect(told(continueHistory(closes, [{ id: 'new', continues: ['old'] }]))).toEqual(['new 10 13']);
  });

  it('is carried on by the older link while the newer one is silent', () => {
    expect(told(continueHistory([close('old', '03', 10)], [{ id: 'new', continues: ['old'] }]))).toEqual(['new 03 10']);
  });

  it('goes back over any number of links, and leaves other accounts as they are', () => {
    const closes = [close('a', '01', 1), close('other', '02', 7), close('b', '05', 2), close('c', '09', 3)];
    const accounts = [
      { id: 'c', continues: ['b', 'a'] },
      { id: 'other', continues: [] },
    ];
    expect(told(continueHistory(closes, accounts))).toEqual(['c 01 1', 'other 02 7', 'c 05 2', 'c 09 3']);
  });

  it('keeps each currency to itself', () => {
    const closes = [close('old', '03', 10, 'EUR'), close('old', '12', 5), close('new', '10', 13)];
    expect(told(continueHistory(closes, [{ id: 'new', continues: ['old'] }]))).toEqual(['new 03 10', 'new 10 13']);
  });

  it('is no new account in the change of net worth', () => {
    const closes = continueHistory(
      [close('old', '03', 4_000), close('new', '20', 4_100)],
      [{ id: 'new', continues: ['old'] }],
    );
    const [total] = totalsOf([accountView({ id: 'new', balance: balanceView([{ current: 4_100 }]) })]).byCurrency;
    const change = total && netWorthChange(netWorthSeries(closes, total, '2026-11-10', TODAY), closes, total);
    expect(change).toMatchObject({ amount: { amount: 100 }, newAccounts: 0, percent: 2.5 });
  });
});

/** Bank accounts, each linked up to three times; the closes of each link, and the days on which it began to be known. */
const anyAccounts = fc.array(
  fc.array(
    fc.uniqueArray(fc.tuple(fc.integer({ min: -60, max: 0 }), fc.integer({ min: -1e6, max: 1e6 })), {
      selector: ([day]) => day,
      maxLength: 5,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  { maxLength: 4 },
);

describe('for any links, merged or not', () => {
  it('the headline is the sum of the cards and the right edge of the line, and no bank account counts twice', () => {
    fc.assert(
      fc.property(anyAccounts, (given) => {
        const links = given.flatMap((chain, account) =>
          chain.map((days, index) => {
            const closes = days
              .toSorted(([left], [right]) => left - right)
              .map(([offset, current]) => ({
                accountId: `${account}-${index}`,
                currency: 'USD',
                day: addDays(TODAY, offset),
                current,
                seeded: false,
              }));
            const latest = closes.at(-1);
            const continuedBy = index + 1 < chain.length ? `${account}-${index + 1}` : null;
            const balance = latest ? balanceView([{ current: latest.current }]) : null;
            return { closes, view: accountView({ id: `${account}-${index}`, continuedBy, balance }) };
          }),
        );
        const heads = given.map((chain, account) => ({
          id: `${account}-${chain.length - 1}`,
          continues: chain.slice(1).map((_, index) => `${account}-${chain.length - 2 - index}`),
        }));
        const cards = links.filter(({ view }) => heads.some(({ id }) => id === view.id));
        const sum = cards.reduce((total, { view }) => total + (view.balance?.amounts[0]?.current ?? 0), 0);
        const [total] = totalsOf(links.map(({ view }) => view)).byCurrency;
        expect(total?.net.amount ?? 0).toBe(sum);
        const closes = continueHistory(
          links.flatMap((link) => link.closes),
          heads,
        );
        expect(new Set(closes.map(({ accountId, day }) => `${accountId} ${day}`)).size).toBe(closes.length);
        // The edge before it is made to agree: each head's own last close, carried to today.
        const counted = heads.filter(({ id }) => total?.accountIds.includes(id));
        const edge = counted.map(
          ({ id }) =>
            dailySeries(
              closes.filter(({ accountId }) => accountId === id),
              null,
              TODAY,
            ).at(-1)?.amount ?? 0,
        );
        expect(edge.reduce((left, right) => left + right, 0)).toBe(sum);
        if (total) expect(netWorthSeries(closes, total, null, TODAY).at(-1)?.amount).toBe(sum);
      }),
    );
  });
});
