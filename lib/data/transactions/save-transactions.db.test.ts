import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSnapshot, at } from '@/lib/domain/snapshot-fixture';
import { type Transaction, transactionSupersedes } from '@/lib/domain/transaction';
import { aTransaction } from '@/lib/domain/transaction-fixture';
import { prisma } from '../prisma';
import { saveSnapshot } from '../save-snapshot';
import { saveTransactions } from './save-transactions';

const suffix = randomUUID().replaceAll('-', '');
const accountId = `fca_${suffix}`;
let made = 0;
const newId = () => `fctxn_${suffix}${made++}`;

beforeAll(async () => {
  await saveSnapshot(aSnapshot({ id: accountId, customerId: `cus_${suffix}` }));
});

const save = (id: string, change: Partial<Transaction>, observed = 0) =>
  saveTransactions([aTransaction({ id, accountId, ...change })], at(observed));

const read = (id: string) => prisma().transaction.findUniqueOrThrow({ where: { id } });

describe('a transaction', () => {
  it('is changed in place when the bank books it', async () => {
    const id = newId();
    await save(id, { status: 'pending', amount: -42_10, updatedAt: at(1) });
    await save(id, { status: 'posted', amount: -43_00, postedAt: at(9), updatedAt: at(10) });
    expect(await read(id)).toMatchObject({ status: 'posted', amount: -43_00n, postedAt: at(9) });
  });

  it('stays booked when an older page arrives late', async () => {
    const id = newId();
    await save(id, { status: 'posted', postedAt: at(9), updatedAt: at(10) }, 11);
    expect(await save(id, { status: 'pending', updatedAt: at(1) }, 12)).toBe(0);
    expect(await read(id)).toMatchObject({ status: 'posted', postedAt: at(9), observedAt: at(11) });
  });

  it('that never happened after all is void, and says since when', async () => {
    const id = newId();
    await save(id, { status: 'pending', updatedAt: at(1) });
    await save(id, { status: 'void', voidAt: at(5), updatedAt: at(5) });
    expect(await read(id)).toMatchObject({ status: 'void', voidAt: at(5) });
  });

  it('read again is not written again', async () => {
    const id = newId();
    expect(await save(id, { updatedAt: at(3) }, 1)).toBe(1);
    expect(await save(id, { updatedAt: at(3) }, 2)).toBe(0);
    expect((await read(id)).observedAt).toEqual(at(1));
  });

  it('never moves to another account', async () => {
    const [id, other] = [newId(), `fca_other${suffix}`];
    await saveSnapshot(aSnapshot({ id: other, customerId: `cus_${suffix}` }));
    await save(id, { updatedAt: at(1) });
    await save(id, { accountId: other, updatedAt: at(2) });
    expect((await read(id)).linkedAccountId).toBe(accountId);
  });

  it('keeps amounts up to 2^53, their signs, and a status newer than this code', async () => {
    const id = newId();
    await save(id, { amount: -Number.MAX_SAFE_INTEGER, status: 'disputed' });
    expect(await read(id)).toMatchObject({ amount: BigInt(-Number.MAX_SAFE_INTEGER), status: 'disputed' });
  });
});

const state = fc.record({
  updatedAt: fc.integer({ min: 0, max: 3 }).map(at),
  status: fc.constantFrom('pending', 'posted', 'void', 'disputed'),
});

it('pages in any order, late or twice end as the rule in lib/domain says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 6 }), async (states) => {
      const id = newId();
      const readings = states.map((change) => aTransaction({ id, accountId, ...change }));
      for (const reading of readings) await saveTransactions([reading], at(0));
      const expected = readings.reduce((stored, next) => (transactionSupersedes(next, stored) ? next : stored));
      expect(await read(id)).toMatchObject({ status: expected.status, updatedAt: expected.updatedAt });
    }),
    { numRuns: 150 },
  );
});
