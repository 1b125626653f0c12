import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { accountState } from './account-state';
import { rangeStart } from './daily-series';
import { localDay } from './days';
import { groupAccounts } from './group-accounts';
import { isLinkedAccountId } from './ids';
import { listIssues } from './issues';
import { netWorthLines } from './net-worth';
import { sampleOverview } from './sample-overview';
import { totalsOf } from './totals';

const words = wordsIn('en');
const NOON = new Date('2026-11-21T17:00:00Z');
const NEW_YORK = 'America/New_York';
const MOMENTS: [moment: string, timeZone: string][] = [
  ['2026-11-21T17:00:00Z', NEW_YORK],
  ['2026-11-21T05:10:00Z', NEW_YORK], // ten past midnight: the bank spoke yesterday
  ['2026-11-01T06:30:00Z', NEW_YORK], // the hour that comes twice
  ['2026-02-28T23:59:00Z', 'Pacific/Kiritimati'],
  ['2028-02-29T12:00:00Z', 'Europe/Madrid'],
];

describe.each(MOMENTS)('the sample of %s in %s', (moment, timeZone) => {
  const now = new Date(moment);
  const today = localDay(now, timeZone);
  const { overview, closes } = sampleOverview(now, timeZone, words);
  const { accounts } = overview;
  const totals = totalsOf(accounts);

  it('counts every account, and its line ends in the headline', () => {
    expect(totals.notCounted).toEqual([]);
    const [total] = totals.byCurrency;
    expect(total?.accountIds).toHaveLength(accounts.length);
    const sum = accounts.reduce((all, { balance }) => all + (balance?.amounts[0]?.current ?? NaN), 0);
    expect(total?.net).toEqual({ amount: sum, currency: 'USD' });
    for (const range of ['1w', '1m', '3m', '1y', 'all'] as const) {
      const { series, change } =
        netWorthLines(closes, totals.byCurrency, rangeStart(range, today), today).get('USD') ?? {};
      expect(series?.at(-1)).toMatchObject({ day: today, amount: sum });
      expect(change?.newAccounts).toBe(0);
    }
  });

  it('draws a line on each card that ends in its balance', () => {
    for (const { sparkline, balance } of accounts) {
      expect(sparkline).not.toContain(null);
      expect(sparkline.at(-1)).toBe(balance?.amounts[0]?.current);
    }
  });

  it('holds one thing to know, and is otherwise in good order', () => {
    expect(listIssues(accounts, now).map(({ kind, whole }) => [kind, whole])).toEqual([['expiring', true]]);
    expect(accounts.map((account) => accountState(account, now).kind)).toEqual([
      ...['fresh', 'fresh', 'fresh'],
      ...['expiring', 'expiring'],
    ]);
    expect(groupAccounts(accounts)).toHaveLength(2);
  });
});

describe('the sample', () => {
  it('is the same for the same moment, in the language of whoever looks', () => {
    expect(sampleOverview(NOON, NEW_YORK, words)).toEqual(sampleOverview(NOON, NEW_YORK, words));
    const named = (language: 'en' | 'es') =>
      sampleOverview(NOON, NEW_YORK, wordsIn(language)).overview.accounts.map((one) => [one.name, one.institutionName]);
    expect(named('en')[0]).toEqual(['Everyday checking', 'Sample Bank']);
    expect(named('es')[0]).toEqual(['Cuenta de todos los días', 'Banco de Muestra']);
  });

  it('cannot be taken for anybody’s: none of its ids is one of Stripe’s, and every close says that it is made up', () => {
    const { overview, closes } = sampleOverview(NOON, NEW_YORK, words);
    expect(overview.accounts.filter(({ id }) => isLinkedAccountId(id))).toEqual([]);
    expect(closes.filter(({ seeded }) => !seeded)).toEqual([]);
  });
});
