import 'server-only';
import { prisma } from './prisma';

/**
 * Linked accounts with a refresh pending since before `before` (Stripe's clock), and those of which two readings contradict each other. Whose
 * turn it is, when there are more than `limit`, is another for each `before`: those Stripe cannot answer for keep nobody else waiting. News of
 * a customer who is deleted would not be taken.
 */
export async function listStalledAccounts(before: Date, limit: number): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM linked_accounts a LEFT JOIN account_holders h ON h.id = a.account_holder_id
    WHERE a.status <> 'disconnected' AND h.deleted_at IS NULL AND (a.fetch_wanted_at IS NOT NULL
      OR (a.balance_refresh_status = 'pending' AND a.balance_refresh_attempted_at < ${before})
      OR (a.ownership_refresh_status = 'pending' AND a.ownership_refresh_attempted_at < ${before})
      OR (a.transactions_refresh_status = 'pending' AND a.transactions_refresh_attempted_at < ${before}))
    ORDER BY md5(a.id || ${before.toISOString()}) LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
