import 'server-only';
import { prisma } from '../prisma';

/**
 * Customers with an account that nobody has told us anything of since `before` (our clock) and that were not looked at since, the longest
 * ago first. Those whose accounts are all disconnected, or who are gone, are left alone.
 */
export async function listStaleCustomers(before: Date, limit: number): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT h.id FROM account_holders h
    WHERE h.deleted_at IS NULL AND (h.reconciled_at IS NULL OR h.reconciled_at < ${before}) AND EXISTS (
      SELECT 1 FROM linked_accounts a WHERE a.account_holder_id = h.id AND a.status <> 'disconnected' AND a.details_observed_at < ${before})
    ORDER BY h.reconciled_at NULLS FIRST, h.id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Looked at, whether Stripe could tell anything or not: the next in line has its turn. */
export async function recordReconciled(customerId: string, at: Date): Promise<void> {
  await prisma().accountHolder.updateMany({ where: { id: customerId }, data: { reconciledAt: at } });
}
