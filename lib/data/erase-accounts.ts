import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { Prisma } from '@/prisma/generated/client';
import { prisma } from './prisma';

type Tx = Prisma.TransactionClient;

/** Takes from what Stripe sent all that it says of these accounts and customers. The ids of its events stay: late news is not taken for new. */
export async function emptyInbox(tx: Tx, objectIds: readonly string[]): Promise<void> {
  const ids = [...objectIds];
  await tx.$executeRaw`UPDATE webhook_events SET payload = '{}' WHERE object_id = ANY(${ids})`;
  await tx.$executeRaw`
    DELETE FROM webhook_failures WHERE object_id = ANY(${ids})
      OR EXISTS (SELECT 1 FROM unnest(${ids}::text[]) AS gone(id) WHERE strpos(body, gone.id) > 0)`;
}

/** Deletes accounts with every figure, name and movement of theirs. */
export async function eraseAccounts(tx: Tx, accountIds: readonly string[]): Promise<void> {
  const ids = [...accountIds];
  await tx.alertCheck.deleteMany({ where: { linkedAccountId: { in: ids } } });
  await tx.balanceObservation.deleteMany({ where: { linkedAccountId: { in: ids } } });
  await tx.linkedAccount.deleteMany({ where: { id: { in: ids } } });
}

export type Erasure = 'erased' | 'not_found' | 'still_linked';

/**
 * Deletes a person's accounts for good, all of them or none: whoever reads Stripe's words of one of them afterwards is refused by its id, which is
 * what stays. `still_linked` while one has not been disconnected at Stripe, for it would go on being billed unseen; `not_found` when one is not theirs.
 */
export function eraseOwnAccounts(userId: UserId, accountIds: readonly string[]): Promise<Erasure> {
  const ids = [...accountIds];
  return prisma().$transaction(async (tx) => {
    // Locked in the order in which the writer locks them. A reading of one that waits for this finds it erased.
    const own = await tx.$queryRaw<{ status: string }[]>`
      SELECT a.status FROM linked_accounts a JOIN account_holders h ON h.id = a.account_holder_id
      WHERE a.id = ANY(${ids}) AND h.user_id = ${userId} ORDER BY a.id FOR UPDATE OF a`;
    if (own.length !== ids.length) return 'not_found';
    const unheard = await tx.outboxEffect.count({ where: { subjectId: { in: ids }, openKey: { not: null } } });
    if (unheard > 0 || own.some(({ status }) => status !== 'disconnected')) return 'still_linked';
    await tx.erasedAccount.createMany({ data: ids.map((id) => ({ id })) });
    await emptyInbox(tx, ids);
    await eraseAccounts(tx, ids);
    return 'erased';
  });
}

/** How much is kept of a person's accounts: what would go with them. Balance points are the bank's, one for each time it gave another figure. */
export async function countKept(
  userId: UserId,
  accountIds: readonly string[],
): Promise<{ points: number; transactions: number; owners: number }> {
  const of = { linkedAccountId: { in: [...accountIds] }, linkedAccount: { accountHolder: { userId } } };
  const [points, transactions, owners] = await Promise.all([
    prisma().balanceObservation.count({ where: of }),
    prisma().transaction.count({ where: of }),
    prisma().owner.count({ where: { ownership: of } }),
  ]);
  return { points, transactions, owners };
}
