import 'server-only';
import { prisma } from './prisma';

/**
 * Linked accounts with a refresh pending since before `before` (Stripe's clock), the longest-waiting first, and those of which two readings
 * contradict each other.
 */
export async function listStalledAccounts(before: Date, limit: number): Promise<string[]> {
  const rows = await prisma().linkedAccount.findMany({
    where: {
      status: { not: 'disconnected' },
      OR: [
        { fetchWantedAt: { not: null } },
        { balanceRefreshStatus: 'pending', balanceRefreshAttemptedAt: { lt: before } },
        { ownershipRefreshStatus: 'pending', ownershipRefreshAttemptedAt: { lt: before } },
        { transactionsRefreshStatus: 'pending', transactionsRefreshAttemptedAt: { lt: before } },
      ],
    },
    select: { id: true },
    orderBy: { balanceRefreshAttemptedAt: 'asc' },
    take: limit,
  });
  return rows.map(({ id }) => id);
}
