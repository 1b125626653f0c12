import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { listFailedEvents } from '@/lib/data/support/list-failed-events';
import { prisma } from '@/lib/data/prisma';
import { toUserId } from '@/lib/domain/ids';
import { toStaff } from '@/lib/domain/staff';
import { anAccount, cash, deliver } from '@/lib/use-cases/deliver-fixture';
import { replayEvent } from './replay-event';

let request = new Headers();
// There is no request here: Next's own reader of headers gets this one, and its cache holds nothing.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const START = { outcome: 'none', message: null, why: '' } as const;

function ask(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return replayEvent(START, form);
}

async function signIn(role: 'customer' | 'support') {
  const member = await aMember({ role });
  request = (await browserOf(member)).headers;
  return toStaff(toUserId(member.id), 'support');
}

/** Parked, and mended since, as by a release that can read it. */
async function aParkedEvent() {
  const { event, account, read } = await anAccount();
  const bad = event({ balance: { ...cash(1), current: { usd: 0.5 } } });
  for (let time = 0; time < 3; time++) await deliver(bad);
  const mended = { ...bad, data: { object: account({ balance: cash(7_00) }) } };
  await prisma().webhookFailure.update({ where: { id: bad.id }, data: { body: JSON.stringify(mended) } });
  return { id: bad.id, read };
}

const auditOf = (subjectId: string) => prisma().auditEntry.count({ where: { subjectId } });

beforeEach(() => {
  request = new Headers();
});

describe('a replay', () => {
  it('asked for by support is carried out, and the event leaves the list', async () => {
    const { id, read } = await aParkedEvent();
    const staff = await signIn('support');
    const listed = async () => (await listFailedEvents(staff, new Date())).find((event) => event.id === id);
    expect(await listed()).toMatchObject({
      status: 'parked',
      attempts: 3,
      reason: expect.stringMatching(/^RangeError/),
    });
    expect(await ask({ eventId: id, why: 'ticket 12' })).toMatchObject({ outcome: 'done' });
    expect((await read())?.balance?.amounts[0]?.current).toBe(7_00);
    expect(await listed()).toBeUndefined();
    expect(await auditOf(id)).toBe(1);
  });

  it.each([
    ['without a reason', { why: '  ' }],
    ['with a reason as long as a book', { why: 'x'.repeat(201) }],
    ['of something that is no event', { eventId: "'; DROP TABLE webhook_failures" }],
  ])('%s is refused, and nothing is done', async (_, change) => {
    const { id, read } = await aParkedEvent();
    await signIn('support');
    expect(await ask({ eventId: id, why: 'ticket 12', ...change })).toMatchObject({ outcome: 'refused' });
    expect([await read(), await auditOf(id)]).toEqual([null, 0]);
  });

  it.each(['customer', 'stranger'])('asked for by a %s finds no such door', async (who) => {
    const { id, read } = await aParkedEvent();
    if (who === 'customer') await signIn('customer');
    await expect(ask({ eventId: id, why: 'let me' })).rejects.toThrow(/NEXT_(HTTP_ERROR_FALLBACK;404|REDIRECT)/);
    expect([await read(), await auditOf(id)]).toEqual([null, 0]);
  });
});

it('the list says why events failed and never what they held, and who looked is on record', async () => {
  const { id } = await aParkedEvent();
  const staff = await signIn('support');
  const listed = await listFailedEvents(staff, new Date());
  expect(JSON.stringify(listed)).not.toMatch(/StripeBank|6789|Everyday/);
  expect(listed.map((event) => event.id)).toContain(id);
  expect(await prisma().auditEntry.count({ where: { actorId: staff.staffId, action: 'support.view_events' } })).toBe(1);
});
