import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { LinkEvent } from '@/lib/domain/link-moments';
import { prisma } from './prisma';

const KINDS: readonly LinkEvent['kind'][] = ['linked', 'lost', 'back', 'disconnected'];

/**
 * When an account was linked, lost, came back and was disconnected, under the present link's id and those before it. Empty for someone else's
 * account. That an older link ended after a newer one took it up is no end of the account. The oldest first; of one second, in which events do
 * not say their order, how the account stands now is the last.
 */
export async function listLinkEvents(
  userId: UserId,
  [presentId, ...olderIds]: readonly [string, ...string[]],
): Promise<LinkEvent[]> {
  const rows = await prisma().$queryRaw<{ at: Date; kind: string }[]>`
    WITH mine AS (
      SELECT a.id, a.linked_at, a.status, a.status_since FROM linked_accounts a JOIN account_holders h ON h.id = a.account_holder_id
      WHERE a.id = ANY(${[presentId, ...olderIds]}::text[]) AND h.user_id = ${userId}
    )
    SELECT linked_at AS at, 'linked' AS kind, 0 AS place FROM mine
    UNION ALL
    SELECT status_since, CASE status WHEN 'inactive' THEN 'lost' ELSE status END, 3 FROM mine
    WHERE status = 'inactive' OR (status = 'disconnected' AND id = ${presentId})
    UNION ALL
    SELECT e.created_at, CASE e.type WHEN 'financial_connections.account.deactivated' THEN 'lost' ELSE 'back' END,
      CASE e.type WHEN 'financial_connections.account.deactivated' THEN 1 ELSE 2 END
    FROM webhook_events e JOIN mine ON mine.id = e.object_id
    WHERE e.status = 'applied'
      AND e.type IN ('financial_connections.account.deactivated', 'financial_connections.account.reactivated')
    ORDER BY at, place`;
  return rows.flatMap(({ at, kind }) => {
    const known = KINDS.find((candidate) => candidate === kind);
    return known ? [{ at, kind: known }] : [];
  });
}
