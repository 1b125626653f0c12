import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/days';
import { aSnapshot, usd } from '@/lib/domain/snapshot-fixture';
import { appendSeededHistory } from './append-seeded-history';
import { CLOSES, CLOSES_OF_DAYS } from './closes-statement';
import { aPerson } from './people-fixture';
import { pool } from './pool';
import { prisma } from './prisma';
import { listClosesOfDays, listDailyCloses } from './read-history';
import { saveSnapshot } from './save-snapshot';

const NEW_YORK = 'America/New_York';

async function anAccount() {
  const suffix = randomUUID().replaceAll('-', '');
  const [id, customerId] = [`fca_${suffix}`, `cus_${suffix}`];
  const userId = await aPerson({ customerId });
  /** Says that the bank stated `amount` at `asOf`, which we learnt at `observedAt`. */
  const say = (asOf: string, amount: number | null, observedAt = asOf) =>
    saveSnapshot(aSnapshot({ id, customerId, balance: usd(new Date(asOf), amount), observedAt: new Date(observedAt) }));
  const closes = async (from: string | null, to: string, timeZone = NEW_YORK) =>
    (await listDailyCloses(userId, { accountId: id, from, to, timeZone })).map(({ day, current }) => [day, current]);
  const closesOf = async (days: string[], timeZone = NEW_YORK) =>
    (await listClosesOfDays(userId, days, { to: '2026-12-31', timeZone })).map(({ day, current }) => [day, current]);
  return { id, userId, say, closes, closesOf };
}

describe('the close of a day', () => {
  it('is the last balance of the local day, not of the UTC day', async () => {
    const account = await anAccount();
    await account.say('2026-11-20T14:00:00Z', 1);
    await account.say('2026-11-21T04:59:00Z', 2); // 23:59 on the 20th in New York
    await account.say('2026-11-21T05:00:00Z', 3);
    expect(await account.closes('2026-11-20', '2026-11-21')).toEqual([
      ['2026-11-20', 2],
      ['2026-11-21', 3],
    ]);
    expect(await account.closes('2026-11-20', '2026-11-21', 'Pacific/Kiritimati')).toEqual([['2026-11-21', 3]]);
  });

  it.each([
    ['shorter', '2026-03-08T04:59:59Z', '2026-03-08T05:00:00Z', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['longer', '2026-11-01T03:59:59Z', '2026-11-01T04:00:00Z', '2026-11-02T04:59:59Z', '2026-11-01'],
  ])('is right on the day that is an hour %s', async (_, before, first, last, day) => {
    const account = await anAccount();
    await account.say(before, 1);
    await account.say(first, 2);
    await account.say(last, 3);
    expect((await account.closes(day, day)).at(-1)).toEqual([day, 3]);
    expect(await account.closesOf([day])).toEqual([[day, 3]]);
    await account.say(new Date(Date.parse(last) + 1_000).toISOString(), 4);
    expect((await account.closes(day, addDays(day, 1))).slice(-2)).toEqual([
      [day, 3],
      [addDays(day, 1), 4],
    ]);
    expect(await account.closesOf([day])).toEqual([[day, 3]]);
  });

  it('is the later knowledge where the bank corrected itself', async () => {
    const account = await anAccount();
    await account.say('2026-11-20T14:00:00Z', 100, '2026-11-20T14:01:00Z');
    await account.say('2026-11-20T14:00:00Z', 90, '2026-11-20T15:00:00Z');
    expect(await account.closes('2026-11-20', '2026-11-20')).toEqual([['2026-11-20', 90]]);
  });

  it('is what the bank first said where it took its correction back', async () => {
    const account = await anAccount();
    for (const [minute, amount] of [100, 90, 100].entries())
      await account.say('2026-11-20T14:00:00Z', amount, `2026-11-20T15:0${minute}:00Z`);
    expect(await account.closes('2026-11-20', '2026-11-20')).toEqual([['2026-11-20', 100]]);
  });

  it('is absent where the bank shared no current balance: a gap, never a zero', async () => {
    const account = await anAccount();
    await account.say('2026-11-19T14:00:00Z', 5);
    await account.say('2026-11-20T14:00:00Z', null);
    expect(await account.closes('2026-11-19', '2026-11-20')).toEqual([['2026-11-19', 5]]);
  });
});

describe('what was known at an earlier time', () => {
  it('is what had reached us by then: an event that is days late was not known, whenever Stripe made it', async () => {
    const account = await anAccount();
    await account.say('2026-11-18T14:00:00Z', 5);
    await sleep(2);
    const knownAt = new Date();
    await sleep(2);
    await account.say('2026-11-19T14:00:00Z', 7);
    await account.say('2026-11-18T14:00:00Z', 4, '2026-11-18T15:00:00Z');
    const window = { accountId: account.id, from: null, to: '2026-11-20', timeZone: NEW_YORK };
    const days = (closes: readonly { day: string; current: number }[]) =>
      closes.map(({ day, current }) => [day, current]);
    expect(days(await listDailyCloses(account.userId, { ...window, knownAt }))).toEqual([['2026-11-18', 5]]);
    expect(days(await listDailyCloses(account.userId, { ...window, knownAt: new Date(Date.now() + 60_000) }))).toEqual([
      ['2026-11-18', 4],
      ['2026-11-19', 7],
    ]);
  });

  it('holds what was kept before the time of learning was: as observed', async () => {
    const account = await anAccount();
    await account.say('2026-11-18T14:00:00Z', 5);
    await prisma().$transaction([
      prisma().$executeRaw`SET LOCAL session_replication_role = replica`,
      prisma().$executeRaw`UPDATE balance_observations SET learnt_at = NULL WHERE linked_account_id = ${account.id}`,
    ]);
    const window = { accountId: account.id, from: null, to: '2026-11-20', timeZone: NEW_YORK };
    const knownAt = async (at: string) => listDailyCloses(account.userId, { ...window, knownAt: new Date(at) });
    expect(await knownAt('2026-11-18T13:59:59Z')).toEqual([]);
    expect(await knownAt('2026-11-18T14:00:00Z')).toHaveLength(1);
  });
});

describe('a window', () => {
  it('brings along the last close before it, and counts on its last day what a bank dated ahead', async () => {
    const account = await anAccount();
    await account.say('2026-10-01T14:00:00Z', 1);
    await account.say('2026-10-05T14:00:00Z', 2);
    await account.say('2026-11-20T14:00:00Z', 3);
    await account.say('2026-11-22T14:00:00Z', 4);
    expect(await account.closes('2026-11-01', '2026-11-21')).toEqual([
      ['2026-10-05', 2],
      ['2026-11-20', 3],
      ['2026-11-21', 4],
    ]);
  });

  it('without a beginning holds everything', async () => {
    const account = await anAccount();
    await account.say('2020-01-01T14:00:00Z', 1);
    expect(await account.closes(null, '2026-11-21')).toEqual([['2020-01-01', 1]]);
  });
});

it('shows nobody else’s history, also when asked for it by id', async () => {
  const account = await anAccount();
  await account.say('2026-11-20T14:00:00Z', 1);
  const stranger = await aPerson({ customerId: `cus_${randomUUID().replaceAll('-', '')}` });
  const window = { from: null, to: '2026-11-21', timeZone: NEW_YORK };
  expect(await listDailyCloses(stranger, { ...window, accountId: account.id })).toEqual([]);
  expect(await listDailyCloses(stranger, window)).toEqual([]);
});

it('says which closes were seeded, and a seeded past never becomes the present balance', async () => {
  const account = await anAccount();
  await account.say('2026-11-20T14:00:00Z', 5);
  await appendSeededHistory(account.id, [usd(new Date('2026-11-19T14:00:00Z'), 4)], new Date());
  const closes = await listDailyCloses(account.userId, { from: null, to: '2026-11-21', timeZone: NEW_YORK });
  expect(closes.map(({ current, seeded }) => [current, seeded])).toEqual([
    [4, true],
    [5, false],
  ]);
});

describe('closes of some days', () => {
  it('keep no plan on their connection: one made for a few days compares each of many with each', async () => {
    const account = await anAccount();
    await account.say('2026-11-20T14:00:00Z', 1);
    for (let time = 0; time < 3; time++) expect(await account.closesOf(['2026-11-20'])).toHaveLength(1);
    await account.closes(null, '2026-11-21');
    const { rows } = await pool().query<{ statement: string }>('SELECT statement FROM pg_prepared_statements');
    const kept = rows.map(({ statement }) => statement);
    expect([CLOSES, CLOSES_OF_DAYS].map((statement) => kept.includes(statement))).toEqual([true, false]);
  });
});
