import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { UserId } from '@/lib/domain/ids';
import { aSnapshot, at } from '@/lib/domain/snapshot-fixture';
import { aTransaction } from '@/lib/domain/transaction-fixture';
import type { TransactionChoice } from '@/lib/domain/transaction-params';
import { wordsIn } from '@/lib/words/words-in';
import { aPerson } from '../people-fixture';
import { saveSnapshot } from '../save-snapshot';
import { findTransaction } from './find-transaction';
import { listTransactions } from './list-transactions';
import { saveTransactions } from './save-transactions';

const suffix = randomUUID().replaceAll('-', '');
const [older, newer] = [`fca_older${suffix}`, `fca_newer${suffix}`];
const ALL: TransactionChoice = { search: '', status: 'all', before: null };
const CLOCK = { now: at(0), timeZone: 'America/New_York', words: wordsIn('en') };
let userId: UserId;
let stranger: UserId;

const HELD = [
  { at: 10, description: 'Coffee Corner', status: 'posted' },
  { at: 20, description: '100% Cotton', status: 'void' },
  { at: 20, description: 'Payroll', status: 'posted' },
  { at: 30, description: 'Coffee_Shop', status: 'pending' },
];

beforeAll(async () => {
  userId = await aPerson({ customerId: `cus_${suffix}` });
  stranger = await aPerson({ customerId: `cus_stranger${suffix}` });
  for (const id of [older, newer]) await saveSnapshot(aSnapshot({ id, customerId: `cus_${suffix}` }));
  const made = HELD.map(({ at: second, ...rest }, index) =>
    aTransaction({ id: `fctxn_${index}${suffix}`, accountId: newer, transactedAt: at(second), ...rest }),
  );
  await saveTransactions(made, at(100));
  const past = [5, 9, 25].map((second) =>
    aTransaction({
      id: `fctxn_p${second}${suffix}`,
      accountId: older,
      transactedAt: at(second),
      description: `p${second}`,
    }),
  );
  await saveTransactions(past, at(50));
});

const list = async (change: Partial<TransactionChoice> = {}, ids: [string, ...string[]] = [newer], limit = 10) =>
  (await listTransactions(userId, ids, { ...ALL, ...change }, { ...CLOCK, limit })).transactions.map(
    ({ description }) => description,
  );

describe('an account’s transactions', () => {
  it('come newest first, page after page, each once, also those of one moment', async () => {
    const seen: string[] = [];
    for (let before: string | null = null, pages = 0; pages < 9; pages++) {
      const page = await listTransactions(userId, [newer], { ...ALL, before }, { ...CLOCK, limit: 1 });
      seen.push(...page.transactions.map(({ description }) => description));
      before = page.next;
      if (before === null) break;
    }
    expect(seen).toHaveLength(4);
    expect(seen).toEqual(await list());
    expect(seen[0]).toBe('Coffee_Shop');
  });

  it('are of the day they were for the person, whatever the day was elsewhere', async () => {
    const daysIn = async (timeZone: string) =>
      (await listTransactions(userId, [newer], ALL, { ...CLOCK, timeZone, limit: 1 })).transactions[0];
    expect(await daysIn('America/New_York')).toMatchObject({ day: '2026-11-20', dayText: 'Today' });
    expect(await daysIn('Pacific/Kiritimati')).toMatchObject({ day: '2026-11-20', dayText: 'Today' });
    expect(await daysIn('Pacific/Pago_Pago')).toMatchObject({ day: '2026-11-19', dayText: 'Today' });
  });

  it('come with texts in the person’s language', async () => {
    const { transactions } = await listTransactions(userId, [newer], ALL, { ...CLOCK, words: wordsIn('es'), limit: 1 });
    expect(transactions[0]).toMatchObject({ dayText: 'Hoy', when: expect.stringContaining('20 nov 2026') });
  });

  it('are found by words, as they stand: no sign means anything else', async () => {
    expect(await list({ search: 'COFFEE' })).toEqual(['Coffee_Shop', 'Coffee Corner']);
    expect(await list({ search: '0%' })).toEqual(['100% Cotton']);
    expect(await list({ search: 'e_s' })).toEqual(['Coffee_Shop']);
    expect(await list({ search: String.raw`\ ' OR 1=1 --` })).toEqual([]);
  });

  it('are found by state', async () => {
    expect(await list({ status: 'void' })).toEqual(['100% Cotton']);
    expect(await list({ status: 'pending', search: 'payroll' })).toEqual([]);
  });

  it('go on over an older link, up to where the newer one begins: one movement is never told twice', async () => {
    expect((await list({}, [newer, older])).slice(-3)).toEqual(['Coffee Corner', 'p9', 'p5']);
  });

  it('are nobody else’s, and nor is how old they are', async () => {
    expect(await listTransactions(stranger, [newer, older], ALL, { ...CLOCK, limit: 10 })).toEqual({
      transactions: [],
      next: null,
      feed: { isShared: false, asOf: null, checkedAt: null, isArriving: false },
    });
  });
});

describe('one transaction', () => {
  const find = (id: string, ids = [newer, older], whose = userId) => findTransaction(whose, ids, id + suffix);

  it('is found with its dates, what Stripe last did to it and when we learnt of that', async () => {
    const description = 'Payroll';
    expect(await find('fctxn_2')).toEqual({
      ...aTransaction({ id: `fctxn_2${suffix}`, accountId: newer, transactedAt: at(20), description }),
      observedAt: at(100),
    });
  });

  it('of an older link is found where the list has it, and nowhere else', async () => {
    expect(await find('fctxn_p5')).toMatchObject({ accountId: older, observedAt: at(50) });
    expect(await find('fctxn_p25')).toBeNull();
    expect(await find('fctxn_p25', [older])).not.toBeNull();
    expect(await find('fctxn_p5', [newer])).toBeNull();
    expect(await find('fctxn_2', [older])).toBeNull();
  });

  it('is not there for anybody else, nor is one that nobody has', async () => {
    expect(await find('fctxn_2', [newer, older], stranger)).toBeNull();
    expect(await find('fctxn_none')).toBeNull();
  });
});
