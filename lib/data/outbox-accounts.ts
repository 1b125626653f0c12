import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import { enqueueEffects } from './outbox';
import { prisma } from './prisma';

/** Whether the account still is in our tables: what Stripe says of one that was deleted here must not bring it back. */
export async function isKeptAccount(accountId: string): Promise<boolean> {
  return (await prisma().linkedAccount.count({ where: { id: accountId } })) > 0;
}

/** Stripe knows the account no more, so there is no reading to save: the one change of a status that `saveSnapshot` does not make. */
export async function saveAccountGone(accountId: string): Promise<void> {
  await prisma().$executeRaw`
    UPDATE linked_accounts SET status = 'disconnected', status_since = now(), status_observed_at = now()
    WHERE id = ${accountId} AND status <> 'disconnected'`;
}

/** Enters the wish to disconnect and what Stripe must hear of it, together. Does nothing for an account that is not this person's. */
export async function requestDisconnect(userId: UserId, accountId: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const [account] = await tx.$queryRaw<{ accountHolderId: string }[]>`
      UPDATE linked_accounts a SET disconnect_requested_at = COALESCE(a.disconnect_requested_at, now())
      FROM account_holders h WHERE a.id = ${accountId} AND h.id = a.account_holder_id AND h.user_id = ${userId}
      RETURNING a.account_holder_id AS "accountHolderId"`;
    if (account) await enqueueEffects([{ kind: 'disconnect_account', subjectId: accountId, ...account }], tx);
  });
}
