import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { toUserId } from '@/lib/domain/ids';
import { toStaff } from '@/lib/domain/staff';
import { anAccount, cash, deliver, second, suffix } from './deliver-fixture';
import { replayRange, tryRange } from './replay-range';

const sam = toStaff(toUserId('sam'), 'support');
const WHY = 'ticket 12';

const rangeOf = (accountId: string) => ({ from: new Date(0), until: new Date('2100-01-01'), accountId });

/** All that is kept of an account. */
async function keptOf(id: string) {
  const where = { linkedAccountId: id };
  return JSON.stringify(
    [
      await prisma().linkedAccount.findUnique({ where: { id } }),
      await prisma().accountBalance.findMany({ where }),
      await prisma().balanceObservation.findMany({ where, orderBy: { id: 'asc' } }),
      await prisma().balanceDay.findMany({ where, orderBy: { day: 'asc' } }),
      await prisma().balanceRestatement.count({ where: { observation: where } }),
      await prisma().webhookEvent.count({ where: { objectId: id } }),
    ],
    (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value),
  );
}

/** An account that events told of, late and twice among them: 60 are in the inbox. */
async function aLife() {
  const one = await anAccount();
  const events = Array.from({ length: 60 }, (_, index) => {
    const time = (index * 37) % 60;
    return one.event({ balance: cash(time % 7, second(time)) }, { created: second(time + 1) });
  });
  for (const event of events) await deliver(event);
  return { ...one, id: one.ids.id };
}

describe('a range of events', () => {
  it('that were applied changes nothing when it is tried, nor when it is replayed, however often', async () => {
    const { id } = await aLife();
    const before = await keptOf(id);
    expect(await tryRange(sam, rangeOf(id), WHY)).toEqual({ events: 60, changes: [], outcomes: { read: 60 } });
    for (let time = 0; time < 2; time++)
      expect(await replayRange(sam, rangeOf(id), WHY)).toEqual({ events: 60, outcomes: { duplicate: 60 } });
    expect(await keptOf(id)).toBe(before);
  });

  it('that would change something says so without doing it; replayed, it does, and then no more', async () => {
    const { id } = await aLife();
    const whole = await prisma().balanceObservation.count({ where: { linkedAccountId: id } });
    await prisma().balanceObservation.deleteMany({
      where: { linkedAccountId: id, asOf: { lt: new Date(second(20) * 1000) } },
    });
    const broken = await keptOf(id);
    expect(await tryRange(sam, rangeOf(id), WHY)).toMatchObject({ changes: [id], outcomes: { read: 60 } });
    expect(await keptOf(id)).toBe(broken);
    await replayRange(sam, rangeOf(id), WHY);
    expect(await prisma().balanceObservation.count({ where: { linkedAccountId: id } })).toBe(whole);
    expect((await tryRange(sam, rangeOf(id), WHY)).changes).toEqual([]);
  });

  it('holds what failed: it is applied once, also when several ask at once', async () => {
    const { ids, event, account, read } = await anAccount();
    const bad = event({ balance: { ...cash(1), current: { usd: 0.5 } } });
    for (let time = 0; time < 3; time++) await deliver(bad);
    expect((await tryRange(sam, rangeOf(ids.id), WHY)).outcomes).toEqual({ fail: 1 });
    const mended = JSON.stringify({ ...bad, data: { object: account({ balance: cash(7_00) }) } });
    await prisma().webhookFailure.update({ where: { id: bad.id }, data: { body: mended } });
    expect((await tryRange(sam, rangeOf(ids.id), WHY)).outcomes).toEqual({ apply: 1 });
    expect(await read()).toBeNull();
    const replays = await Promise.all(Array.from({ length: 4 }, () => replayRange(sam, rangeOf(ids.id), WHY)));
    expect(replays.filter(({ outcomes }) => outcomes.applied === 1)).toHaveLength(1);
    expect((await read())?.balance?.amounts[0]?.current).toBe(7_00);
    expect(await prisma().balanceObservation.count({ where: { eventId: bad.id } })).toBe(1);
  });

  it('holds what only Stripe knows: tried, it is not looked up', async () => {
    const { ids, event } = await anAccount();
    await deliver(event({}, { type: 'financial_connections.account.deactivated' }));
    expect(await tryRange(sam, rangeOf(ids.id), WHY)).toMatchObject({ events: 1, outcomes: { look_up: 1 } });
  });

  it('is bounded by Stripe’s clock, both ends included', async () => {
    const { id } = await aLife();
    const range = { accountId: id, from: new Date(second(11) * 1000), until: new Date(second(20) * 1000) };
    expect((await tryRange(sam, range, WHY)).events).toBe(10);
  });

  it('is on record with who, why and which, tried or replayed, also when there is nothing in it', async () => {
    const id = `fca_${suffix()}`;
    await tryRange(sam, rangeOf(id), WHY);
    await replayRange(sam, rangeOf(id), WHY);
    const lines = await prisma().auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } });
    const range = { from: '1970-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' };
    expect(lines).toMatchObject(
      [true, false].map((dry) => ({
        actorId: 'sam',
        action: 'support.replay_range',
        details: { why: WHY, dry, ...range },
      })),
    );
  });
});
