import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { AccessView } from '@/lib/domain/support-views';
import { prisma } from '../prisma';

const SHOWN = 10;

/** Which members of staff looked at a customer, newest first, the present look included. */
export async function listAccesses(userId: UserId): Promise<AccessView[]> {
  const entries = await prisma().auditEntry.findMany({
    where: { subjectId: userId, action: 'support.view_customer' },
    orderBy: { at: 'desc' },
    take: SHOWN,
    select: { at: true, actorId: true },
  });
  const actors = await prisma().user.findMany({
    where: { id: { in: entries.map(({ actorId }) => actorId) } },
    select: { id: true, name: true },
  });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return entries.map(({ at, actorId }) => ({ at: at.toISOString(), by: names.get(actorId) ?? actorId }));
}
