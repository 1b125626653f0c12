import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { enqueueEffects } from '@/lib/data/outbox';
import { prisma } from '@/lib/data/prisma';
import { listParkedEffects } from '@/lib/data/support/list-parked-effects';
import { toUserId } from '@/lib/domain/ids';
import { toStaff } from '@/lib/domain/staff';
import { retrieveAccount } from '@/lib/stripe/accounts';
import { carryOutDueEffects } from '@/lib/use-cases/carry-out-effect';
import { rowOf } from '@/lib/use-cases/outbox-fixture';
import { control, someoneWithAnAccount } from '@/lib/use-cases/sandbox-fixture';
import { formOf } from './action-fixture';
import { retryEffect } from './retry-effect';

let request = new Headers();
// There is no request here: Next's own reader of headers gets this one, and its cache holds nothing.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const ask = (fields: Record<string, string>) =>
  retryEffect({ outcome: 'none', message: null, why: '' }, formOf(fields));

async function signIn(role: 'customer' | 'support') {
  const member = await aMember({ role });
  request = (await browserOf(member)).headers;
  return toStaff(toUserId(member.id), 'support');
}

/** A subscription that Stripe refused for good while the account was inactive, which it is no longer. */
async function aParkedSubscription({ mended = true } = {}) {
  const { accountId } = await someoneWithAnAccount();
  await control('PATCH', `/_sandbox/accounts/${accountId}`, { status: 'inactive' });
  await enqueueEffects([{ kind: 'subscribe_transactions', subjectId: accountId, accountHolderId: null }]);
  while ((await carryOutDueEffects(10)) > 0);
  if (mended) await control('PATCH', `/_sandbox/accounts/${accountId}`, { status: 'active' });
  const { id, status } = await rowOf(accountId);
  expect(status).toBe('parked');
  const subscribed = async () => (await retrieveAccount(accountId, 'reconcile')).subscriptions?.length ?? 0;
  return { id, accountId, subscribed };
}

const auditOf = (subjectId: string) => prisma().auditEntry.count({ where: { subjectId } });

beforeEach(() => {
  request = new Headers();
});

describe('what is parked', () => {
  it('is listed for support with its reason and without whose it is, and who looked is on record', async () => {
    const { id, accountId } = await aParkedSubscription();
    const staff = await signIn('support');
    const listed = await listParkedEffects(staff, new Date());
    expect(listed.find((effect) => effect.id === id)).toEqual({
      id,
      kind: 'subscribe_transactions',
      subjectId: accountId,
      attempts: 1,
      reason: expect.stringMatching(/^400 /),
      wantedSince: expect.any(String),
    });
    expect(JSON.stringify(listed)).not.toMatch(/@|Reyes/);
    const looks = { actorId: staff.staffId, action: 'support.view_effects' };
    expect(await prisma().auditEntry.count({ where: looks })).toBe(1);
  });

  it('is carried out when support asks for it, once, and leaves the list', async () => {
    const { id, subscribed } = await aParkedSubscription();
    const staff = await signIn('support');
    expect(await ask({ effectId: id, why: 'ticket 12' })).toMatchObject({
      outcome: 'done',
      message: 'Done, or wanted no more.',
    });
    expect(await subscribed()).toBe(1);
    expect((await listParkedEffects(staff, new Date())).map((effect) => effect.id)).not.toContain(id);
    expect(await ask({ effectId: id, why: 'ticket 12' })).toMatchObject({
      outcome: 'refused',
      message: 'Nothing of that kind is parked.',
    });
    expect(await auditOf(id)).toBe(2);
  });

  it('is parked again, with its reason, where nothing has changed', async () => {
    const { id, accountId } = await aParkedSubscription({ mended: false });
    await signIn('support');
    expect(await ask({ effectId: id, why: 'ticket 12' })).toMatchObject({ outcome: 'refused', why: 'ticket 12' });
    expect(await rowOf(accountId)).toMatchObject({ status: 'parked', lastError: expect.stringMatching(/^400 /) });
  });

  it.each([
    ['without a reason', { why: '  ' }],
    ['with a reason as long as a book', { why: 'x'.repeat(201) }],
    ['by what is no id', { effectId: "'; DROP TABLE outbox_effects" }],
  ])('is left alone when asked for %s', async (_, change) => {
    const { id, subscribed } = await aParkedSubscription();
    await signIn('support');
    expect(await ask({ effectId: id, why: 'ticket 12', ...change })).toMatchObject({ outcome: 'refused' });
    expect([await subscribed(), await auditOf(id)]).toEqual([0, 0]);
  });

  it.each(['customer', 'stranger'])('is out of reach of a %s', async (who) => {
    const { id, subscribed } = await aParkedSubscription();
    if (who === 'customer') await signIn('customer');
    await expect(ask({ effectId: id, why: 'let me' })).rejects.toThrow(/NEXT_(HTTP_ERROR_FALLBACK;404|REDIRECT)/);
    expect([await subscribed(), await auditOf(id)]).toEqual([0, 0]);
  });
});

it('what waits by itself is nobody’s to hurry, and an unknown id is nothing', async () => {
  const { accountId } = await someoneWithAnAccount();
  await enqueueEffects([
    {
      kind: 'subscribe_transactions',
      subjectId: accountId,
      accountHolderId: null,
      notBefore: new Date(Date.now() + 3_600_000),
    },
  ]);
  await signIn('support');
  for (const effectId of [(await rowOf(accountId)).id, randomUUID()])
    expect(await ask({ effectId, why: 'ticket 12' })).toMatchObject({ outcome: 'refused' });
  expect((await rowOf(accountId)).status).toBe('waiting');
});
