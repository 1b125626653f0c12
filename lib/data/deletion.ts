import 'server-only';
import { toUserId, type UserId } from '@/lib/domain/ids';
import type { Prisma } from '@/prisma/generated/client';
import { emptyInbox, eraseAccounts } from './erase-accounts';
import { enqueueEffects } from './outbox';
import { prisma } from './prisma';

type Tx = Prisma.TransactionClient;

/**
 * Enters the wish to be deleted together with all that Stripe must hear of it: the end of every link, then the customers. Subscriptions that
 * wait are dropped. Twice is harmless.
 */
export async function requestDeletion(userId: UserId): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE users SET deletion_requested_at = COALESCE(deletion_requested_at, now()) WHERE id = ${userId}`;
    await tellStripe(tx, userId);
  });
}

/** Run again before the end, since a link that was under way may have brought an account in the meantime. */
async function tellStripe(tx: Tx, userId: UserId): Promise<void> {
  const holders = await tx.accountHolder.findMany({ where: { userId }, select: { id: true } });
  const ids = holders.map(({ id }) => id);
  const accounts = await tx.$queryRaw<{ subjectId: string; accountHolderId: string }[]>`
    UPDATE linked_accounts SET disconnect_requested_at = COALESCE(disconnect_requested_at, now())
    WHERE account_holder_id = ANY(${ids}) AND status <> 'disconnected'
    RETURNING id AS "subjectId", account_holder_id AS "accountHolderId"`;
  await tx.$executeRaw`
    UPDATE outbox_effects SET status = 'done', open_key = NULL, settled_at = now()
    WHERE account_holder_id = ANY(${ids}) AND kind IN ('subscribe_transactions', 'unsubscribe_transactions') AND open_key IS NOT NULL`;
  await enqueueEffects(
    accounts.map((account) => ({ kind: 'disconnect_account', ...account })),
    tx,
  );
  const heard = await tx.outboxEffect.findMany({
    where: { kind: 'delete_customer', subjectId: { in: ids }, status: 'done' },
    select: { subjectId: true },
  });
  const toDelete = ids.filter((id) => !heard.some(({ subjectId }) => subjectId === id));
  await enqueueEffects(
    toDelete.map((id) => ({ kind: 'delete_customer', subjectId: id, accountHolderId: id })),
    tx,
  );
}

/** Who asked to be deleted and waits for Stripe to hear no more. A parked effect keeps a person waiting. */
export async function listLeavers(limit: number): Promise<UserId[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT u.id FROM users u WHERE u.deletion_requested_at IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM account_holders h JOIN outbox_effects e ON e.account_holder_id = h.id WHERE h.user_id = u.id AND e.open_key IS NOT NULL)
    LIMIT ${limit}`;
  return rows.map(({ id }) => toUserId(id));
}

/**
 * Deletes a person and every figure of theirs, in one transaction, or nothing. False when an account turned up that Stripe has not
 * heard about: then that comes first. Kept: the customers' ids, so that late news of them is known for what it is; what support did; what Stripe
 * was told; the ids of its events, without what they held.
 */
export async function erasePerson(userId: UserId): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    const [person] = await tx.$queryRaw<{ email: string }[]>`SELECT email FROM users WHERE id = ${userId} FOR UPDATE`;
    if (!person) return false;
    // An account that is being entered is waited for, and found below; one that comes later waits for this, and is refused.
    await tx.$executeRaw`SELECT id FROM account_holders WHERE user_id = ${userId} ORDER BY id FOR NO KEY UPDATE`;
    await tellStripe(tx, userId);
    const holders = await tx.accountHolder.findMany({ where: { userId }, select: { id: true } });
    const ids = holders.map(({ id }) => id);
    if ((await tx.outboxEffect.count({ where: { accountHolderId: { in: ids }, openKey: { not: null } } })) > 0)
      return false;
    const accounts = await tx.linkedAccount.findMany({ where: { accountHolderId: { in: ids } }, select: { id: true } });
    const accountIds = accounts.map(({ id }) => id);
    await emptyInbox(tx, [...accountIds, ...ids]);
    await eraseAccounts(tx, accountIds);
    await tx.$executeRaw`UPDATE account_holders SET deleted_at = COALESCE(deleted_at, now()) WHERE id = ANY(${ids})`;
    await tx.verification.deleteMany({ where: { OR: [{ identifier: person.email }, { value: userId }] } });
    await tx.user.delete({ where: { id: userId } });
    return true;
  });
}
