import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InWords } from '@/components/words/in-words.fixture';
import { accountView, balanceView } from '@/lib/domain/account-view.fixture';
import type { AccountView, RefreshView } from '@/lib/domain/views';
import { BalanceSheet } from './balance-sheet';

const NOW = new Date('2026-11-21T19:00:00Z');
const refresh = (status: RefreshView['status']) => ({
  balanceRefresh: { status, lastAttemptedAt: '2026-11-21T18:59:55Z', nextAvailableAt: null },
});

/** What the sheet says, in order. */
const sheet = (given: Partial<AccountView>) =>
  [
    ...renderToStaticMarkup(
      <InWords>
        <BalanceSheet account={accountView(given)} now={NOW} />
      </InWords>,
    ).matchAll(/>([^<]+)</g),
  ].map(([, text]) => text);

describe('BalanceSheet', () => {
  it('keeps the last good figures while an update runs and when it fails', () => {
    const good = sheet({});
    expect(good).toEqual(expect.arrayContaining(['$6,000.00', '$6,042.10', '−$42.10']));
    expect(sheet(refresh('pending'))).toEqual(good);
    expect(sheet(refresh('failed'))).toEqual(good);
    expect(sheet({ status: 'inactive' })).toEqual(good);
    expect(sheet({ status: 'disconnected' })).toEqual(good);
  });

  it('says what the bank left out, and never 0 for it', () => {
    const text = sheet({ balance: balanceView([{ current: 604_210 }]) });
    expect(text).toEqual(expect.arrayContaining(['$6,042.10', 'Not shared by your bank']));
    expect(text.join()).not.toMatch(/\$0|NaN/);
  });

  it.each([
    ['the bank shares none', { balance: balanceView([{}]) }, 'Your bank didn’t share a balance'],
    ['access was not granted', { mayReadBalance: false, balance: null }, 'Balance access not granted'],
    ['the first attempt failed', { balance: null, ...refresh('failed') }, 'Your bank hasn’t sent a balance yet'],
    ['the link was lost before one came', { balance: null, status: 'inactive' }, 'No balance was received'],
  ] as const)('tells apart why there is none: %s', (_why, given, title) => {
    expect(sheet(given)).toContain(title);
    expect(sheet(given).join()).not.toMatch(/\$|NaN/);
  });

  it('stands empty, not at 0, until the first balance lands', () => {
    expect(sheet({ balance: null, ...refresh('pending') })).toEqual([]);
  });

  it('gives each currency a section of its own', () => {
    const text = sheet({
      balance: balanceView([
        { current: 100, available: 100 },
        { currency: 'EUR', current: 200, available: 200 },
      ]),
    });
    expect(text).toEqual(expect.arrayContaining(['USD', '$1.00', 'EUR', '€2.00']));
  });
});
