import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Balance } from '@/lib/domain/balance';
import { dailySeries } from '@/lib/domain/daily-series';
import { localDay } from '@/lib/domain/days';
import { netWorthSeries } from '@/lib/domain/net-worth';
import { aSnapshot } from '@/lib/domain/snapshot-fixture';
import { totalsOf } from '@/lib/domain/totals';
import { wordsIn } from '@/lib/words/words-in';
import { aPerson } from './people-fixture';
import { listDailyCloses } from './read-history';
import { readOverview } from './read-overview';
import { saveSnapshot } from './save-snapshot';
import { streamHistory } from './stream-history';

const NOW = new Date('2026-11-21T04:30:00Z');
const HOUR_MS = 3_600_000;
const ZONES = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];

const amount = fc.option(fc.integer({ min: -500, max: 500 }), { freq: 6 });
const reading = fc.record({
  account: fc.nat({ max: 3 }),
  // Three days back, and a little ahead: a bank's clock may be wrong.
  hoursAgo: fc.integer({ min: -2, max: 72 }),
  amounts: fc.dictionary(fc.constantFrom('USD', 'EUR', 'JPY'), amount, { minKeys: 1 }),
  status: fc.constantFrom('active', 'active', 'active', 'active', 'inactive', 'disconnected'),
});

const toBalance = (hoursAgo: number, amounts: Record<string, number | null>): Balance => ({
  kind: 'cash',
  asOf: new Date(NOW.getTime() - hoursAgo * HOUR_MS),
  amounts: Object.entries(amounts).map(([currency, current]) => ({ currency, current, available: null, used: null })),
});

/** Decimal text back to minor units, for the three currencies of this test. */
const toMinor = (currency: string, text: string) => Math.round(Number(text) * (currency === 'JPY' ? 1 : 100));

it('the headline is the right edge of the chart, the sum of the cards and the last day of the file, in every currency', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(reading, { minLength: 1, maxLength: 14 }),
      fc.constantFrom(...ZONES),
      async (readings, timeZone) => {
        const suffix = randomUUID().replaceAll('-', '');
        const userId = await aPerson({ customerId: `cus_${suffix}` });
        for (const [index, { account, hoursAgo, amounts, status }] of readings.entries()) {
          const observedAt = new Date(NOW.getTime() - 60_000 + index);
          const balance = toBalance(hoursAgo, amounts);
          await saveSnapshot(
            aSnapshot({ id: `fca_${suffix}${account}`, customerId: `cus_${suffix}`, status, balance, observedAt }),
          );
        }
        const today = localDay(NOW, timeZone);
        const { accounts } = await readOverview(userId, NOW, timeZone, wordsIn('en'));
        const totals = totalsOf(accounts);
        const isDisconnected = (id: string) => accounts.find((account) => account.id === id)?.status === 'disconnected';
        const closes = await listDailyCloses(userId, { from: null, to: today, timeZone });
        const rows = [];
        for await (const some of (await streamHistory(userId, { now: NOW, timeZone })).rows) rows.push(...some);

        for (const total of totals.byCurrency) {
          const { currency } = total;
          const shown = accounts.filter(({ id }) => total.accountIds.includes(id));
          const cards = shown.map(
            ({ balance }) => balance?.amounts.find((one) => one.currency === currency)?.current ?? 0,
          );
          const own = (id: string) => closes.filter((close) => close.accountId === id && close.currency === currency);
          const edges = shown.map(({ id }) => dailySeries(own(id), null, today).at(-1)?.amount);
          expect(edges).toEqual(cards);
          expect(netWorthSeries(closes, total, null, today).at(-1)?.amount).toBe(total.net.amount);
          expect(cards.reduce((sum, one) => sum + one, 0)).toBe(total.net.amount);
          const ofToday = rows.filter(
            (row) => row.day === today && row.currency === currency && total.accountIds.includes(row.accountId),
          );
          expect(ofToday.reduce((sum, row) => sum + toMinor(currency, row.balance), 0)).toBe(total.net.amount);
        }
        // What the headline does not count is carried to no later day.
        const notCounted = ({ accountId, currency }: { accountId: string; currency: string }) =>
          !totals.byCurrency.find((total) => total.currency === currency)?.accountIds.includes(accountId);
        expect(rows.filter((row) => row.day === today && row.carriedFrom !== null && notCounted(row))).toEqual(
          rows.filter((row) => row.day === today && row.carriedFrom !== null && isDisconnected(row.accountId)),
        );
      },
    ),
    { numRuns: 60 },
  );
});
