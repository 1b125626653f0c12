import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { aMember } from '@/lib/auth/people-fixture';
import { saveMatch } from '@/lib/data/account-matches';
import { everyRow, tablesHolding } from '@/lib/data/every-row-fixture';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { pool } from '@/lib/data/pool';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { retrieveAccount } from '@/lib/stripe/accounts';
import { wordsIn } from '@/lib/words/words-in';
import { completeLink } from './complete-link';
import { disconnectEveryLink } from './disconnect-every-link';
import { eraseAccount } from './erase-account';
import { breakStripe, statusAtStripe } from './outbox-fixture';
import { reconcileCustomer } from './reconcile-accounts';
import { linkInModal, settle } from './sandbox-fixture';

/** With its last digits typed, unless told otherwise. */
const erase = async (member: Member, accountId: string, typed?: string) => {
  const account = await prisma().linkedAccount.findUnique({ where: { id: accountId } });
  return eraseAccount(member, { accountId, typed: typed ?? account?.last4 ?? '', words: wordsIn('en') });
};

type Member = Awaited<ReturnType<typeof aMember>>;

async function link(member: Member, ...names: readonly string[]): Promise<string[]> {
  const completed = await completeLink(member.id, await linkInModal(member, 'Ownership Accounts', names));
  const ids = completed.ok ? completed.value.accountIds : [];
  for (const id of ids) await settle(id);
  return ids;
}

/** Someone with two accounts at a bank, one of which they have disconnected. */
async function someoneWithAnEndedLink() {
  const member = await aMember();
  const [ended = '', kept = ''] = await link(member, 'Single Owner', 'Joint Owners');
  await disconnectEveryLink(member.id, [ended]);
  return { member, ended, kept };
}

/** Someone whose account was linked twice, and goes on under the newer id; both links have ended. */
async function someoneWithTwoLinks() {
  const member = await aMember();
  const [older = ''] = await link(member, 'Single Owner');
  const [newer = ''] = await link(member, 'Single Owner');
  // Stripe counts seconds, and both came within one.
  await prisma().$executeRaw`UPDATE linked_accounts SET linked_at = linked_at - interval '1 day' WHERE id = ${older}`;
  expect(await saveMatch(member.id, { olderId: older, newerId: newer }, 'same', new Date())).toBe(true);
  await disconnectEveryLink(member.id, [newer]);
  return { member, older, newer };
}

const idsOf = async (member: Member) => (await listLinkedAccounts(member.id)).map(({ id }) => id);
const observationsOf = (linkedAccountId: string) => prisma().balanceObservation.count({ where: { linkedAccountId } });

it('deletes every row about the account but its id, what was told to Stripe and the record of it; its siblings keep theirs', async () => {
  const { member, ended, kept } = await someoneWithAnEndedLink();
  await prisma().webhookEvent.create({
    data: {
      id: `evt_${randomUUID()}`,
      type: 'financial_connections.account.refreshed_balance',
      objectId: ended,
      createdAt: new Date(),
      livemode: false,
      status: 'applied',
      payload: { data: { object: { id: ended, balance: { current: { usd: 71_717_171 } } } } },
    },
  });
  const before = await observationsOf(kept);
  expect(tablesHolding(await everyRow(), ended)).toContain('balance_observations');

  expect(await erase(member, ended)).toBe('erased');

  const after = await everyRow();
  expect(tablesHolding(after, ended)).toEqual(['audit_entries', 'erased_accounts', 'outbox_effects', 'webhook_events']);
  expect(tablesHolding(after, '71717171')).toEqual([]);
  expect(await idsOf(member)).toEqual([kept]);
  expect(await observationsOf(kept)).toBe(before);
});

it('is not undone by what Stripe still says of it, nor by the reconciler', async () => {
  const { member, ended, kept } = await someoneWithAnEndedLink();
  const reading = { ...(await retrieveAccount(ended, 'reconcile')), status: 'active' };
  await erase(member, ended);
  expect(await saveSnapshot(reading)).toBe('account_erased');
  const id = `evt_${randomUUID()}`;
  const object = { id: ended, balance: { current: { usd: 666_123 } } };
  const type = 'financial_connections.account.refreshed_balance';
  const event = { id, type, created: 1_790_000_000, livemode: false, api_version: 'x', data: { object } };
  const signed = { body: JSON.stringify(event), signedWith: null };
  expect(await saveSnapshot(reading, signed)).toBe('account_erased');
  expect(await saveSnapshot(reading, signed)).toBe('duplicate');
  expect(await prisma().webhookEvent.findUnique({ where: { id } })).toMatchObject({ status: 'refused' });
  expect(tablesHolding(await everyRow(), '666123')).toEqual([]);
  const { accountHolderId } = await prisma().linkedAccount.findUniqueOrThrow({ where: { id: kept } });
  expect(await reconcileCustomer(accountHolderId ?? '')).toBe(2);
  expect(await idsOf(member)).toEqual([kept]);
});

it('is not undone by a reading that waits while it is under way', async () => {
  const { member, ended, kept } = await someoneWithAnEndedLink();
  const reading = await retrieveAccount(ended, 'reconcile');
  const client = await pool().connect();
  try {
    await client.query('BEGIN');
    await client.query('LOCK TABLE alert_checks IN SHARE MODE');
    const erasing = erase(member, ended);
    const waiting = async () =>
      (await client.query("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'alert_checks'::regclass")).rowCount;
    await expect.poll(waiting, { interval: 10 }).toBe(1);
    const saving = saveSnapshot(reading).catch((error: unknown) => error);
    const held = async () =>
      (await client.query("SELECT 1 FROM pg_locks WHERE NOT granted AND locktype IN ('transactionid', 'tuple')"))
        .rowCount;
    await expect.poll(held, { interval: 10 }).toBeGreaterThan(0);
    await client.query('COMMIT');
    expect(await erasing).toBe('erased');
    // Refused, or told to try again and refused then.
    await saving;
  } finally {
    client.release();
  }
  expect(await saveSnapshot(reading)).toBe('account_erased');
  expect(await idsOf(member)).toEqual([kept]);
  expect(await observationsOf(ended)).toBe(0);
});

it('deletes nothing for what names another account', async () => {
  const { member, ended } = await someoneWithAnEndedLink();
  expect(await erase(member, ended, '0000')).toBe('mistyped');
  expect(await idsOf(member)).toContain(ended);
});

it('touches nothing that is still linked', async () => {
  const { member, kept } = await someoneWithAnEndedLink();
  expect(await erase(member, kept)).toBe('still_linked');
  expect(await statusAtStripe(kept)).toBe('active');
  expect(await idsOf(member)).toContain(kept);
});

it('deletes nothing while Stripe has not heard of the end of an older link, and ends that', async () => {
  const { member, older, newer } = await someoneWithTwoLinks();
  // As when the bank ended the newer one alone.
  await prisma()
    .$executeRaw`UPDATE linked_accounts SET status = 'active', disconnect_requested_at = NULL WHERE id = ${older}`;
  await breakStripe(older, { answer: 503 });
  expect(await erase(member, newer)).toBe('still_linked');
  expect(await observationsOf(newer)).toBeGreaterThan(0);
});

it('takes the older links of the account with it', async () => {
  const { member, older, newer } = await someoneWithTwoLinks();
  expect(await erase(member, newer)).toBe('erased');
  expect(await idsOf(member)).toEqual([]);
  for (const id of [older, newer]) expect(await observationsOf(id)).toBe(0);
});

it('is once: a second time, and somebody else, finds nothing', async () => {
  const { member, ended } = await someoneWithAnEndedLink();
  expect(await erase(await aMember(), ended)).toBe('not_found');
  const both = await Promise.all([erase(member, ended), erase(member, ended)]);
  expect(both.toSorted()).toEqual(['erased', 'not_found']);
});
