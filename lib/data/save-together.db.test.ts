import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { prisma } from './prisma';
import { saveSnapshot } from './save-snapshot';

const ids = (count: number) => Array.from({ length: count }, () => `fca_${randomUUID().replaceAll('-', '')}`);

const balanceOf = (accountId: string) =>
  prisma().accountBalance.findUniqueOrThrow({
    where: { linkedAccountId_currency: { linkedAccountId: accountId, currency: 'USD' } },
  });
const historyOf = (accountId: string) =>
  prisma().balanceObservation.findMany({ where: { linkedAccountId: accountId }, orderBy: { id: 'asc' } });
const day = (accountId: string) => prisma().balanceDay.findMany({ where: { linkedAccountId: accountId } });

it('readings of many accounts that arrive at once are folded in the order of their arrival, each account for itself', async () => {
  const accounts = ids(20);
  const seconds = [1, 2, 3, 4, 5];
  const applied = await Promise.all(
    seconds.flatMap((second) =>
      accounts.map((id) => saveSnapshot(aSnapshot({ id, balance: usd(at(second), second), observedAt: at(second) }))),
    ),
  );
  expect(new Set(applied)).toEqual(new Set(['applied']));
  for (const id of accounts) {
    expect((await historyOf(id)).map(({ current }) => Number(current))).toEqual(seconds);
    expect((await balanceOf(id)).current).toBe(5n);
  }
});

it('a reading that cannot be saved fails alone, also among others', async () => {
  const accounts = ids(10);
  const settled = await Promise.allSettled(
    accounts.map((id, index) => saveSnapshot(aSnapshot({ id, balance: usd(at(1), index === 4 ? 0.5 : index) }))),
  );
  expect(settled.map(({ status }) => status === 'fulfilled')).toEqual(accounts.map((_, index) => index !== 4));
  expect(await prisma().linkedAccount.count({ where: { id: { in: accounts } } })).toBe(9);
});

it('a fact stated again is one line of history, and known as confirmed', async () => {
  const [id = ''] = ids(1);
  for (const second of [10, 20, 15, 20])
    await saveSnapshot(aSnapshot({ id, balance: usd(at(1), 100), observedAt: at(second) }));
  const [observation, ...further] = await historyOf(id);
  expect(further).toEqual([]);
  const restated = await prisma().balanceRestatement.findMany({
    where: { observationId: observation?.id ?? 0n },
    orderBy: { observedAt: 'asc' },
  });
  expect([observation, ...restated].map((stated) => stated?.observedAt)).toEqual([at(10), at(15), at(20)]);
});

it('a correction that arrives after its own correction is history, and neither the present nor a day’s close', async () => {
  const [id = ''] = ids(1);
  const say = (amount: number, second: number) =>
    saveSnapshot(aSnapshot({ id, balance: usd(at(1), amount), observedAt: at(second) }));
  await say(100, 10);
  await say(100, 30);
  await say(90, 20);
  expect((await balanceOf(id)).current).toBe(100n);
  expect((await day(id)).map(({ current }) => current)).toEqual([100n]);
  await say(90, 40);
  await say(100, 50);
  expect((await balanceOf(id)).current).toBe(100n);
  expect((await day(id)).map(({ current }) => current)).toEqual([100n]);
  expect(await historyOf(id)).toHaveLength(2);
});
