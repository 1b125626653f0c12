import 'server-only';
import { prisma } from './prisma';

/** Linked accounts of which two readings contradicted each other, or could not be looked up, from `since` and before `before` (Stripe's clock). */
export async function listDoubtfulAccounts(since: Date, before: Date, limit: number): Promise<string[]> {
  const rows = await prisma().linkedAccount.findMany({
    where: {
      status: { not: 'disconnected' },
      fetchWantedAt: { gte: since, lt: before },
      OR: [{ accountHolderId: null }, { accountHolder: { deletedAt: null } }],
    },
    select: { id: true },
    orderBy: { fetchWantedAt: 'asc' },
    take: limit,
  });
  return rows.map(({ id }) => id);
}
