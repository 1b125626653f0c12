import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { aMember } from '@/lib/auth/people-fixture';
import { everyRow, tablesHolding } from '@/lib/data/every-row-fixture';
import { findLinkedAccount } from '@/lib/data/find-account';
import { pool } from '@/lib/data/pool';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { retrieveAccount } from '@/lib/stripe/accounts';
import { stripe } from '@/lib/stripe/client';
import { carryOutDueEffects } from './carry-out-effect';
import { completeLink } from './complete-link';
import { deletePerson, finishDeletions } from './delete-person';
import { breakStripe, makeDue } from './outbox-fixture';
import { linkInModal, settle } from './sandbox-fixture';

/** Someone who can sign in, with two linked accounts, their figures and their owners. */
async function someoneToDelete() {
  const member = await aMember({ name: `Robin Canary${randomUUID().slice(0, 8)}` });
  const completed = await completeLink(
    member.id,
    await linkInModal(member, 'Ownership Accounts', ['Single Owner', 'Joint Owners']),
  );
  const accountIds = completed.ok ? completed.value.accountIds : [];
  for (const accountId of accountIds) await settle(accountId);
  const holder = await prisma().accountHolder.findFirstOrThrow({ where: { userId: member.id } });
  return { member, accountIds, customerId: holder.id };
}

async function workOff(): Promise<void> {
  while ((await carryOutDueEffects(10)) > 0);
  await finishDeletions();
}

it('ends every link, then deletes the customer, then every row about the person; only ids stay, and say why', async () => {
  const { member, accountIds, customerId } = await someoneToDelete();
  const [one = '', two = ''] = accountIds;
  // What Stripe sends of a customer names them.
  await prisma().webhookEvent.create({
    data: {
      id: `evt_${randomUUID()}`,
      type: 'customer.created',
      objectId: customerId,
      createdAt: new Date(),
      livemode: false,
      status: 'ignored',
      payload: { data: { object: { id: customerId, name: member.name, email: member.email } } },
    },
  });
  await prisma().webhookFailure.create({
    data: {
      id: `evt_${randomUUID()}`,
      status: 'parked',
      attempts: 3,
      reason: 'unreadable',
      body: `{"data":{"object":{"id":"${one}","email":"${member.email}"}}}`,
      firstFailedAt: new Date(),
      lastFailedAt: new Date(),
    },
  });
  const before = await everyRow();
  for (const marker of [member.id, member.name, member.email, one, two])
    expect(tablesHolding(before, marker)).not.toEqual([]);

  await deletePerson(member.id);
  await workOff();

  for (const id of accountIds) expect((await retrieveAccount(id, 'reconcile')).status).toBe('disconnected');
  expect(await stripe().customers.retrieve(customerId)).toMatchObject({ deleted: true });
  const after = await everyRow();
  for (const marker of [member.name, member.email, member.id]) expect(tablesHolding(after, marker)).toEqual([]);
  for (const id of accountIds) expect(tablesHolding(after, id)).toEqual(['outbox_effects']);
  expect(tablesHolding(after, customerId)).toEqual(['account_holders', 'outbox_effects', 'webhook_events']);
  expect(await prisma().accountHolder.findUnique({ where: { id: customerId } })).toMatchObject({
    userId: null,
    deletedAt: expect.any(Date),
  });
});

it('keeps everything while Stripe has not heard, and nothing once it has', async () => {
  const { member, accountIds } = await someoneToDelete();
  const [stuck = ''] = accountIds;
  await breakStripe(stuck, { answer: 503 });
  await deletePerson(member.id);
  await workOff();
  expect(await findLinkedAccount(member.id, stuck)).toMatchObject({ status: 'active' });
  expect(await prisma().user.count({ where: { id: member.id } })).toBe(1);
  await makeDue(stuck);
  await workOff();
  expect(await prisma().user.count({ where: { id: member.id } })).toBe(0);
  expect((await retrieveAccount(stuck, 'reconcile')).status).toBe('disconnected');
});

it('waits for an account that a link under way brings in the meantime', async () => {
  const { member } = await someoneToDelete();
  const lateLink = await linkInModal(member, 'Test (Non-OAuth)', ['Success']);
  await deletePerson(member.id);
  while ((await carryOutDueEffects(10)) > 0);
  const late = await completeLink(member.id, lateLink);
  const [lateId = ''] = late.ok ? late.value.accountIds : [];
  await finishDeletions();
  expect(await prisma().user.count({ where: { id: member.id } })).toBe(1);
  await workOff();
  expect(await prisma().user.count({ where: { id: member.id } })).toBe(0);
  expect((await retrieveAccount(lateId, 'reconcile')).status).toBe('disconnected');
});

it('is not undone by what Stripe still says of the accounts', async () => {
  const { member, accountIds } = await someoneToDelete();
  const [late = ''] = accountIds;
  const reading = await retrieveAccount(late, 'reconcile');
  await deletePerson(member.id);
  await workOff();
  await saveSnapshot(reading);
  const id = `evt_${randomUUID()}`;
  const object = { id: late, balance: { current: { usd: 777_123 } } };
  const type = 'financial_connections.account.refreshed_balance';
  const event = { id, type, created: 1_790_000_000, livemode: false, api_version: 'x', data: { object } };
  expect(await saveSnapshot(reading, { body: JSON.stringify(event), signedWith: null })).toBe('holder_deleted');
  expect(tablesHolding(await everyRow(), id)).toEqual(['webhook_events']);
  expect(tablesHolding(await everyRow(), '777123')).toEqual([]);
  expect(await prisma().linkedAccount.count({ where: { id: late } })).toBe(0);
  expect(await prisma().balanceObservation.count({ where: { linkedAccountId: late } })).toBe(0);
});

it('is not undone by what arrives while it is under way', async () => {
  const { member, accountIds } = await someoneToDelete();
  const [known = ''] = accountIds;
  const reading = { ...(await retrieveAccount(known, 'reconcile')), status: 'disconnected', balance: null };
  const unknown = { ...reading, id: `fca_${randomUUID().replaceAll('-', '')}`, ownership: null, ownershipId: null };
  await deletePerson(member.id);
  while ((await carryOutDueEffects(10)) > 0);
  // Each is refused, or told to try again.
  await whileErasing(() => Promise.allSettled([reading, unknown].map((snapshot) => saveSnapshot(snapshot))));
  expect(await prisma().user.count({ where: { id: member.id } })).toBe(0);
  for (const snapshot of [reading, unknown]) {
    expect(await saveSnapshot(snapshot)).toBe('holder_deleted');
    expect(await prisma().linkedAccount.count({ where: { id: snapshot.id } })).toBe(0);
    expect(await prisma().balanceObservation.count({ where: { linkedAccountId: snapshot.id } })).toBe(0);
  }
});

/** What happens after everything is deleted and before that is committed. */
async function whileErasing(work: () => Promise<unknown>): Promise<void> {
  const client = await pool().connect();
  try {
    await client.query('BEGIN');
    await client.query('LOCK TABLE verifications IN SHARE MODE');
    const erasing = finishDeletions();
    const waiting = async () =>
      (await client.query("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'verifications'::regclass"))
        .rowCount;
    await expect.poll(waiting, { interval: 10 }).toBe(1);
    const working = work();
    await sleep(300);
    await client.query('COMMIT');
    await erasing;
    await working;
  } finally {
    client.release();
  }
}

it('of someone without any link is over at once, twice is harmless, and nobody else is touched', async () => {
  const [leaver, other] = [await aMember(), await someoneToDelete()];
  await deletePerson(leaver.id);
  await deletePerson(leaver.id);
  await Promise.all([finishDeletions(), finishDeletions()]);
  expect(await prisma().user.count({ where: { id: leaver.id } })).toBe(0);
  expect(await prisma().linkedAccount.count({ where: { accountHolderId: other.customerId } })).toBe(2);
  expect(await prisma().authAccount.count({ where: { userId: other.member.id } })).toBe(1);
});
