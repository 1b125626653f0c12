import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import { Prisma } from '@/prisma/generated/client';

/**
 * What a bank account tells of to its owner, for a FROM: transactions `t` of every link it ever had (`accountIds`, the present one first), and the
 * WHERE they are under, which goes on with AND. An older link tells what happened before the first that a newer one tells of: the same movement
 * has another id under each. Nothing of someone else's.
 */
export function toldTransactions(userId: UserId, accountIds: readonly string[]): Prisma.Sql {
  const ids = [...accountIds];
  return Prisma.sql`transactions t JOIN linked_accounts a ON a.id = t.linked_account_id JOIN account_holders h ON h.id = a.account_holder_id
    WHERE t.linked_account_id = ANY (${ids}) AND h.user_id = ${userId}
      AND NOT EXISTS (SELECT 1 FROM transactions newer
        WHERE newer.linked_account_id = ANY ((${ids}::text[])[:array_position(${ids}::text[], t.linked_account_id) - 1])
          AND newer.transacted_at <= t.transacted_at)`;
}
