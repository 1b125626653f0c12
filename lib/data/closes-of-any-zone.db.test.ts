import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { localDay } from '@/lib/domain/days';
import type { DailyClose } from '@/lib/domain/history';
import { aSnapshot, usd } from '@/lib/domain/snapshot-fixture';
import { appendSeededHistory } from './append-seeded-history';
import { aPerson } from './people-fixture';
import { prisma } from './prisma';
import { listClosesOfDays, listDailyCloses, listFirstDays } from './read-history';
import { saveSnapshot } from './save-snapshot';

/** Every kind of day there is: an hour shorter and longer, half and quarter hours, both ends of the world, clocks put back at midnight. */
const ZONES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Etc/GMT+12',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Santiago',
  'Atlantic/Azores',
];
const QUARTER_MS = 900_000;

// Around the changes of clocks in March and November, to the quarter hour and a millisecond to either side of it.
const asOf = fc
  .tuple(
    fc.constantFrom(Date.UTC(2026, 2, 7), Date.UTC(2026, 2, 28), Date.UTC(2026, 9, 24), Date.UTC(2026, 9, 31)),
    fc.integer({ min: 0, max: 4 * 96 }),
    fc.constantFrom(-1, 0, 1),
  )
  .map(([start, quarters, slip]) => new Date(start + quarters * QUARTER_MS + slip));

/** Of few moments and few figures, so that banks correct themselves, and take corrections back. */
const someStatements = fc.array(asOf, { minLength: 1, maxLength: 12 }).chain((moments) =>
  fc.array(
    fc.record({
      asOf: fc.constantFrom(...moments),
      observedAfter: fc.nat({ max: 30 }),
      amount: fc.option(fc.integer({ min: -2, max: 2 }), { freq: 6 }),
    }),
    { minLength: 1, maxLength: 30 },
  ),
);
type Statement = { asOf: Date; observedAt: Date; amount: number | null };

const plain = (closes: readonly DailyClose[]) => closes.map(({ day, current }) => `${day} ${current}`);

/** The rule itself: the bank's clock, then ours, then which came last. */
function expected(statements: readonly Statement[], timeZone: string): string[] {
  const byDay = new Map<string, Statement>();
  for (const one of statements) {
    if (one.amount === null) continue;
    const day = localDay(one.asOf, timeZone);
    const best = byDay.get(day);
    const wins = !best || +one.asOf > +best.asOf || (+one.asOf === +best.asOf && one.observedAt >= best.observedAt);
    if (wins) byDay.set(day, one);
  }
  return [...byDay].map(([day, { amount }]) => `${day} ${amount}`).sort();
}

it('closes of any zone, now and as known at any time, are what the history says', async () => {
  const suffix = randomUUID().replaceAll('-', '');
  const customerId = `cus_${suffix}`;
  const userId = await aPerson({ customerId });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      someStatements,
      fc.constantFrom(...ZONES),
      fc.nat({ max: 40 }),
      fc.option(fc.nat({ max: 400 })),
      async (given, timeZone, inTime, fromDay) => {
        const id = `fca_${suffix}${run++}`;
        const start = Date.UTC(2026, 10, 21);
        // No two of one account were observed in the same instant.
        const statements = given.map(({ asOf, observedAfter, amount }, index) => ({
          asOf,
          amount,
          observedAt: new Date(start + observedAfter * 60_000 + index),
        }));
        const save = (arriving: readonly Statement[]) =>
          Promise.all(
            arriving.map(({ asOf, amount, observedAt }) =>
              saveSnapshot(aSnapshot({ id, customerId, observedAt, balance: usd(asOf, amount) })),
            ),
          );
        await save(statements.slice(0, inTime));
        await sleep(2);
        const knownAt = new Date();
        await sleep(2);
        await save(statements.slice(inTime));
        const window = { accountId: id, from: null, to: '2026-12-31', timeZone };
        expect(plain(await listDailyCloses(userId, window))).toEqual(expected(statements, timeZone));
        expect(plain(await listDailyCloses(userId, { ...window, knownAt }))).toEqual(
          expected(statements.slice(0, inTime), timeZone),
        );

        const from = fromDay === null ? null : localDay(new Date(Date.UTC(2026, 1, 1) + fromDay * 86_400_000), 'UTC');
        const closes = await listDailyCloses(userId, { ...window, from });
        const all = expected(statements, timeZone);
        const first = all.filter((text) => from !== null && text < from).at(-1);
        expect(plain(closes)).toEqual([
          ...(first ? [first] : []),
          ...all.filter((text) => from === null || text >= from),
        ]);

        const own = <Row extends { accountId: string }>(rows: Row[]) =>
          rows.filter(({ accountId }) => accountId === id);
        expect(own(await listFirstDays(userId, window)).map(({ day }) => day)).toEqual(
          all.slice(0, 1).map((text) => text.slice(0, 10)),
        );
        const days = ['2026-03-08', from ?? '2026-03-29', '2026-10-25', '2026-11-01', '2026-12-31'];
        const upTo = days.flatMap((day) => all.filter((text) => text.slice(0, 10) <= day).at(-1) ?? []);
        expect(plain(own(await listClosesOfDays(userId, days, window)))).toEqual([...new Set(upTo)].sort());
      },
    ),
    { numRuns: 120 },
  );
});

it('closes in every zone that both know are the same from the rollup and from the history', async () => {
  const suffix = randomUUID().replaceAll('-', '');
  const userId = await aPerson({ customerId: `cus_${suffix}` });
  const id = `fca_${suffix}`;
  const hourly = Array.from({ length: 24 * 12 }, (_, hour) => new Date(Date.UTC(2026, 9, 20) + hour * 3_599_999));
  await saveSnapshot(aSnapshot({ id, customerId: `cus_${suffix}` }));
  await appendSeededHistory(
    id,
    hourly.map((asOf, index) => usd(asOf, index)),
    new Date(),
  );
  const zones = await prisma().$queryRaw<{ name: string }[]>`
    SELECT name FROM pg_timezone_names WHERE name LIKE '%/%' AND name NOT LIKE 'posix/%' ORDER BY name`;
  expect(zones.length).toBeGreaterThan(300);
  for (const { name } of zones) {
    const window = { accountId: id, from: '2026-10-23', to: '2026-11-30', timeZone: name };
    const fromRollup = await listDailyCloses(userId, window);
    expect(fromRollup, name).toEqual(await listDailyCloses(userId, { ...window, knownAt: new Date('2100-01-01') }));
    expect(fromRollup.length, name).toBeGreaterThan(8);
  }
});
