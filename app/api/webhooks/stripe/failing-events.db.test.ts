import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { toUserId } from '@/lib/domain/ids';
import { toStaff } from '@/lib/domain/staff';
import { replayEvent } from '@/lib/use-cases/replay-event';
import { anAccount, cash, deliver, second, suffix } from '@/lib/use-cases/deliver-fixture';

const sam = toStaff(toUserId('sam'), 'support');

const failureOf = (id: string) => prisma().webhookFailure.findUnique({ where: { id } });
const entered = (id: string) => prisma().webhookEvent.count({ where: { id } });
const auditOf = (subjectId: string) => prisma().auditEntry.findMany({ where: { subjectId } });

/** Not a whole number of cents: refused by our own code. PostgreSQL refuses the other: JSON text may hold no NUL. */
const POISONS = {
  'by our own code': { balance: { ...cash(1), current: { usd: 0.5 } } },
  'by the database': { display_name: 'Ada\u0000 Reyes' },
};

describe.each(Object.entries(POISONS))('an event that is refused %s', (_, poison) => {
  it('is answered 500 twice, then parked with its error and answered 200; nothing of it is applied', async () => {
    const { event, read } = await anAccount();
    const bad = event(poison);
    const answers = [await deliver(bad), await deliver(bad), await deliver(bad), await deliver(bad)];
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 200, 200]);
    expect(answers[3]?.body).toEqual({ kind: 'parked' });
    expect(await failureOf(bad.id)).toMatchObject({ status: 'parked', attempts: 4, type: bad.type });
    expect([await entered(bad.id), await read()]).toEqual([0, null]);
  });

  it('keeps why, and nothing of whom', async () => {
    const { event } = await anAccount();
    const bad = event(poison);
    await deliver(bad);
    const { reason = '', body } = (await failureOf(bad.id)) ?? {};
    expect(reason).toMatch(/^(RangeError|PostgreSQL 22P05): /);
    expect(reason).not.toMatch(/Ada|0\.5/);
    expect(body).toBe(JSON.stringify(bad));
  });

  it('holds up neither its account nor others', async () => {
    const { event, read } = await anAccount();
    const bad = event(poison);
    for (let time = 0; time < 3; time++) await deliver(bad);
    expect((await deliver(event({ balance: cash(7_00) }, { created: second(200) }))).body).toEqual({ kind: 'applied' });
    expect((await read())?.balance?.amounts[0]?.current).toBe(7_00);
  });
});

it('an event that failed is applied when it is sent again and we can', async () => {
  const { event, read, account } = await anAccount();
  const bad = event(POISONS['by our own code']);
  await deliver(bad);
  const mended = { ...bad, data: { object: account({ balance: cash(7_00) }) } };
  expect((await deliver(mended)).body).toEqual({ kind: 'applied' });
  expect((await read())?.balance?.amounts[0]?.current).toBe(7_00);
});

it.each([
  ['no JSON', 'not json'],
  ['no event', '[]'],
  ['a thin event', '{"object":"v2.core.event","id":"evt_1","type":"v2.x","created":"2026-11-21T10:00:00Z"}'],
])('a signed body that is %s is answered 400 and kept once', async (_, text) => {
  const body = `${text}${' '.repeat(Number.parseInt(suffix().slice(0, 3), 16))}`;
  for (let time = 0; time < 2; time++)
    expect(await deliver(body)).toMatchObject({ status: 400, body: { kind: 'rejected', reason: 'not_an_event' } });
  const kept = await prisma().webhookFailure.findMany({ where: { body } });
  expect(kept).toMatchObject([{ status: 'unreadable', attempts: 2 }]);
});

describe('a replay by support', () => {
  const parked = async () => {
    const one = await anAccount();
    const bad = one.event(POISONS['by our own code']);
    for (let time = 0; time < 3; time++) await deliver(bad);
    return { ...one, bad };
  };
  /** As a release would that can read what the one before could not. */
  const mend = (id: string, event: object) =>
    prisma().webhookFailure.update({ where: { id }, data: { body: JSON.stringify(event) } });

  it('applies what can be applied now, once, however often it is asked for', async () => {
    const { bad, read, account } = await parked();
    await mend(bad.id, { ...bad, data: { object: account({ balance: cash(7_00) }) } });
    const replays = await Promise.all(Array.from({ length: 5 }, () => replayEvent(sam, bad.id, 'ticket 12')));
    expect(replays.filter((replay) => replay.ok && replay.value.outcome === 'applied')).toHaveLength(1);
    expect((await read())?.balance?.amounts[0]?.current).toBe(7_00);
    expect(await prisma().balanceObservation.count({ where: { eventId: bad.id } })).toBe(1);
  });

  it('of an event that fails again says so and leaves it parked', async () => {
    const { bad } = await parked();
    expect(await replayEvent(sam, bad.id, 'ticket 12')).toMatchObject({ ok: false, code: 'failed' });
    expect(await failureOf(bad.id)).toMatchObject({ status: 'parked', attempts: 4 });
  });

  it('of an event applied long ago changes nothing', async () => {
    const { event, read } = await anAccount();
    const [older, newer] = [event({ balance: cash(1_00, second(1)) }), event({ balance: cash(2_00, second(2)) })];
    await deliver(older);
    await deliver(newer);
    const before = await read();
    expect(await replayEvent(sam, older.id, 'ticket 12')).toEqual({ ok: true, value: { outcome: 'duplicate' } });
    expect(await read()).toEqual(before);
  });

  it('is on record with who and why, also when there is no such event', async () => {
    const id = `evt_${suffix()}`;
    expect(await replayEvent(sam, id, 'ticket 12')).toMatchObject({ ok: false, code: 'not_found' });
    expect(await auditOf(id)).toMatchObject([
      { actorId: 'sam', action: 'support.replay_event', details: { why: 'ticket 12' } },
    ]);
  });
});
