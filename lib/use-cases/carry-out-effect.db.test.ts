import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { findLinkedAccount } from '@/lib/data/find-account';
import { enqueueEffects, takeDueEffects } from '@/lib/data/outbox';
import { aPerson } from '@/lib/data/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { aSnapshot } from '@/lib/domain/snapshot-fixture';
import { startOutbox } from '@/lib/jobs/outbox-loop';
import { stripe } from '@/lib/stripe/client';
import { carryOutAtStripe } from '@/lib/stripe/effects';
import { carryOutDueEffects, carryOutEffect } from './carry-out-effect';
import { disconnectAccount } from './disconnect-account';
import { aWaitingDisconnect, makeDue, RESET, rowOf, statusAtStripe, takeIt } from './outbox-fixture';
import { control, someoneWithAnAccount } from './sandbox-fixture';

afterEach(async () => {
  await control('PATCH', '/_sandbox/settings', { second_disconnect: 'ignore' });
  // What a test leaves waiting, with a fault that never ends, is not the next one's.
  await prisma().outboxEffect.updateMany({ where: { status: 'waiting' }, data: { status: 'done', openKey: null } });
});

describe('a disconnect that Stripe does not hear at once', () => {
  it.each([
    ['out of order', { answer: 503 }],
    ['failing', { answer: 500 }],
    ['too busy', { answer: 429 }],
    ['cut off', RESET],
    ['talking nonsense', { answer: 'not_json' }],
  ])('because it is %s is called disconnecting, waits, and is made up for', async (_, fault) => {
    const { person, accountId, result, row } = await aWaitingDisconnect(fault);
    expect(result).toMatchObject({ ok: true, value: { status: 'active', disconnectingSince: expect.any(String) } });
    expect(await row()).toMatchObject({ status: 'waiting', attempts: 1, lastError: expect.any(String) });
    expect((await row()).nextAttemptAt.getTime()).toBeGreaterThan(Date.now());
    await makeDue(accountId);
    await carryOutDueEffects(10);
    expect(await row()).toMatchObject({ status: 'done', openKey: null, lastError: null });
    expect(await findLinkedAccount(person.id, accountId)).toMatchObject({ status: 'disconnected' });
    expect(await statusAtStripe(accountId)).toBe('disconnected');
  });

  it('waits longer after each failure, and does not ask before its time', async () => {
    const { accountId, row } = await aWaitingDisconnect({ answer: 503, count: null });
    const delays: number[] = [];
    for (let failure = 0; failure < 3; failure++) {
      const { nextAttemptAt } = await row();
      delays.push(nextAttemptAt.getTime() - Date.now());
      expect(await carryOutDueEffects(10)).toBe(0);
      await makeDue(accountId);
      await carryOutDueEffects(10);
    }
    expect(await row()).toMatchObject({ status: 'waiting', attempts: 4 });
    expect(delays).toEqual(delays.toSorted((left, right) => left - right));
  });

  it('because it is lost in thought is not asked under another key while the first call may still be under way', async () => {
    const { accountId, row } = await aWaitingDisconnect({ latency_ms: 11_000 });
    expect(await row()).toMatchObject({ status: 'waiting', answers: 0 });
    const tryAgain = async () => {
      await makeDue(accountId);
      await carryOutDueEffects(10);
      return row();
    };
    await expect.poll(tryAgain, { timeout: 8_000 }).toMatchObject({ status: 'done', answers: 0 });
  });

  it('is tried again at once when the person asks again', async () => {
    const { person, accountId } = await aWaitingDisconnect();
    expect(await disconnectAccount(person.id, accountId)).toMatchObject({
      ok: true,
      value: { status: 'disconnected' },
    });
  });

  it('repeats its idempotency key while nobody knows what Stripe heard, and not a failure Stripe keeps for it', async () => {
    const { accountId, row } = await aWaitingDisconnect({ answer: 500, keep: true });
    await makeDue(accountId);
    await carryOutDueEffects(10);
    expect(await row()).toMatchObject({ status: 'done', attempts: 2, answers: 1 });
    const cutOff = await aWaitingDisconnect({ ...RESET, carry_out: true });
    expect(await cutOff.row()).toMatchObject({ status: 'waiting', answers: 0 });
  });
});

it('Stripe is asked under the effect’s own idempotency key, and under the same while nobody knows what it heard', async () => {
  const { accountId, row } = await aWaitingDisconnect({ ...RESET, carry_out: true });
  await makeDue(accountId);
  await carryOutDueEffects(10);
  const { id, status } = await row();
  expect(status).toBe('done');
  const events = await stripe().events.list({ type: 'financial_connections.account.disconnected', limit: 100 });
  const own = events.data.filter(({ data: { object } }) => 'id' in object && object.id === accountId);
  expect(own.map(({ request }) => request?.idempotency_key)).toEqual([`florin-outbox-${id}-1-0`]);
});

describe('a worker', () => {
  it('that dies between the call and its record leaves an effect the next one finishes, and Stripe hears one disconnect', async () => {
    const { person, accountId } = await aWaitingDisconnect();
    // The first worker's call goes through, and then there is no first worker.
    await carryOutAtStripe(await takeIt(accountId));
    await prisma()
      .$executeRaw`UPDATE outbox_effects SET leased_until = now() - interval '1 second', next_attempt_at = now() WHERE subject_id = ${accountId}`;
    await carryOutDueEffects(10);
    expect(await rowOf(accountId)).toMatchObject({ status: 'done' });
    expect(await findLinkedAccount(person.id, accountId)).toMatchObject({ status: 'disconnected' });
  });

  it('takes what no other has taken, however many take at once', async () => {
    const due = await Promise.all([1, 2, 3, 4, 5].map(() => aWaitingDisconnect()));
    for (const { accountId } of due) await makeDue(accountId);
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeDueEffects(2)));
    const ids = taken.flat().map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(new Set(taken.flat().map(({ subjectId }) => subjectId))).toEqual(
      new Set(due.map(({ accountId }) => accountId)),
    );
    await Promise.all(taken.flat().map(carryOutEffect));
  });

  it('of this release leaves alone what a later one enters', async () => {
    const { accountId } = await aWaitingDisconnect();
    await makeDue(accountId);
    await prisma().outboxEffect.updateMany({ where: { subjectId: accountId }, data: { kind: 'of_a_later_release' } });
    expect(await takeDueEffects(10)).toEqual([]);
    expect(await rowOf(accountId)).toMatchObject({ status: 'waiting', attempts: 1, leasedUntil: null });
  });

  it('keeps its hands off while the person’s own attempt is under way', async () => {
    const { accountId } = await aWaitingDisconnect();
    const own = await takeIt(accountId);
    await prisma().$executeRaw`UPDATE outbox_effects SET next_attempt_at = now() WHERE id = ${own.id}`;
    expect(await takeDueEffects(10)).toEqual([]);
    expect(await carryOutEffect(own)).toBe('done');
  });

  it('empties the outbox by itself, two of them together, and stops when told', async () => {
    const due = await Promise.all([1, 2, 3].map(() => aWaitingDisconnect()));
    for (const { accountId } of due) await makeDue(accountId);
    const workers = [startOutbox(), startOutbox()];
    await expect
      .poll(() => prisma().outboxEffect.count({ where: { openKey: { not: null } } }), { timeout: 10_000 })
      .toBe(0);
    await Promise.all(workers.map(({ stop }) => stop()));
    for (const { accountId } of due) expect(await rowOf(accountId)).toMatchObject({ status: 'done', attempts: 2 });
  });
});

describe('what has been heard', () => {
  it('is an account Stripe knows no more', async () => {
    const customerId = `cus_${randomUUID().replaceAll('-', '')}`;
    const id = customerId.replace('cus', 'fca');
    const userId = await aPerson({ customerId });
    await saveSnapshot(aSnapshot({ id, customerId }));
    expect(await disconnectAccount(userId, id)).toMatchObject({ ok: true, value: { status: 'disconnected' } });
    expect(await rowOf(id)).toMatchObject({ status: 'done' });
  });

  it('is one that is disconnected already, also where Stripe refuses to do it twice', async () => {
    const { person, accountId } = await someoneWithAnAccount();
    await control('PATCH', '/_sandbox/settings', { second_disconnect: 'reject' });
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { status: 'disconnected' });
    expect(await disconnectAccount(person.id, accountId)).toMatchObject({
      ok: true,
      value: { status: 'disconnected' },
    });
  });

  it('is not known where Stripe refuses a second time and cannot be asked why: that is never given up', async () => {
    const { person, accountId } = await someoneWithAnAccount();
    await control('PATCH', '/_sandbox/settings', { second_disconnect: 'reject' });
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { status: 'disconnected' });
    const path = `/v1/financial_connections/accounts/${accountId}`;
    await control('POST', '/_sandbox/faults', { path, method: 'GET', answer: 503 });
    expect(await disconnectAccount(person.id, accountId)).toMatchObject({ ok: true, value: { status: 'active' } });
    expect(await rowOf(accountId)).toMatchObject({ status: 'waiting', lastError: expect.stringMatching(/^400 /) });
    await makeDue(accountId);
    await carryOutDueEffects(10);
    expect(await rowOf(accountId)).toMatchObject({ status: 'done' });
    expect(await findLinkedAccount(person.id, accountId)).toMatchObject({ status: 'disconnected' });
  });

  it('brings no account back that is gone from our tables', async () => {
    const { person, accountId } = await someoneWithAnAccount();
    await enqueueEffects([{ kind: 'disconnect_account', subjectId: accountId, accountHolderId: null }]);
    await prisma().balanceObservation.deleteMany({ where: { linkedAccountId: accountId } });
    await prisma().linkedAccount.delete({ where: { id: accountId } });
    await prisma().user.delete({ where: { id: person.id } });
    expect(await carryOutEffect(await takeIt(accountId))).toBe('done');
    expect(await statusAtStripe(accountId)).toBe('disconnected');
    expect(await prisma().linkedAccount.count({ where: { id: accountId } })).toBe(0);
  });
});
