import { describe, expect, it } from 'vitest';
import { enqueueEffects, takeEffect } from '@/lib/data/outbox';
import { prisma } from '@/lib/data/prisma';
import { openKey } from '@/lib/domain/outbox';
import { retrieveAccount } from '@/lib/stripe/accounts';
import { carryOutDueEffects, carryOutEffect } from './carry-out-effect';
import { aWaitingDisconnect, makeDue, rowOf } from './outbox-fixture';
import { control, someoneWithAnAccount } from './sandbox-fixture';

describe('a wish', () => {
  const about = (kind: 'subscribe_transactions' | 'unsubscribe_transactions', subjectId: string) =>
    enqueueEffects([{ kind, subjectId, accountHolderId: null }]);
  const transactions = (subjectId: string) => openKey({ kind: 'subscribe_transactions', subjectId });

  it('to subscribe is carried out once, and the account says so', async () => {
    const { accountId } = await someoneWithAnAccount();
    await about('subscribe_transactions', accountId);
    await about('subscribe_transactions', accountId);
    expect(await carryOutDueEffects(10)).toBe(1);
    expect((await retrieveAccount(accountId, 'reconcile')).subscriptions).toEqual(['transactions']);
    expect(await prisma().linkedAccount.findUnique({ where: { id: accountId } })).toMatchObject({
      subscriptions: ['transactions'],
    });
  });

  it('that is taken back while a worker is at it ends as last wished', async () => {
    const { accountId } = await someoneWithAnAccount();
    await about('subscribe_transactions', accountId);
    const effect = await takeEffect(transactions(accountId));
    await about('unsubscribe_transactions', accountId);
    if (effect) await carryOutEffect(effect);
    expect(await carryOutDueEffects(10)).toBe(1);
    expect((await retrieveAccount(accountId, 'reconcile')).subscriptions).toEqual([]);
    expect(await rowOf(accountId)).toMatchObject({ status: 'done', kind: 'unsubscribe_transactions' });
  });

  it('that Stripe refuses for good is parked with its reason, troubles nobody, and is tried anew when wished again', async () => {
    const { accountId } = await someoneWithAnAccount();
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { status: 'inactive' });
    await about('subscribe_transactions', accountId);
    await carryOutDueEffects(10);
    expect(await rowOf(accountId)).toMatchObject({ status: 'parked', lastError: expect.stringMatching(/^400 /) });
    expect(await carryOutDueEffects(10)).toBe(0);
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { status: 'active' });
    await about('subscribe_transactions', accountId);
    await carryOutDueEffects(10);
    expect(await rowOf(accountId)).toMatchObject({ status: 'done' });
  });

  it('written in a transaction that fails was never there', async () => {
    const { accountId } = await someoneWithAnAccount();
    const failing = prisma().$transaction(async (tx) => {
      await enqueueEffects([{ kind: 'disconnect_account', subjectId: accountId, accountHolderId: null }], tx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await prisma().outboxEffect.count({ where: { subjectId: accountId } })).toBe(0);
  });
});

describe('a customer', () => {
  it('is deleted at Stripe only when nothing of theirs is left to disconnect', async () => {
    const { accountId } = await aWaitingDisconnect();
    const { accountHolderId } = await rowOf(accountId);
    const subjectId = accountHolderId ?? '';
    await enqueueEffects([{ kind: 'delete_customer', subjectId, accountHolderId }]);
    expect(await carryOutDueEffects(10)).toBe(0);
    await makeDue(accountId);
    expect(await carryOutDueEffects(10)).toBe(1);
    expect(await carryOutDueEffects(10)).toBe(1);
    expect(await rowOf(subjectId)).toMatchObject({ status: 'done' });
  });

  it('that is gone already has been heard', async () => {
    await enqueueEffects([{ kind: 'delete_customer', subjectId: 'cus_unknown', accountHolderId: 'cus_unknown' }]);
    await carryOutDueEffects(10);
    expect(await rowOf('cus_unknown')).toMatchObject({ status: 'done' });
  });
});
