import 'server-only';
import { prisma } from './prisma';

export interface EventRange {
  /** By Stripe's clock, both included. */
  readonly from: Date;
  readonly until: Date;
  /** Only this account's; null for all. */
  readonly accountId: string | null;
}

/** The ids of the events of a range that are in the inbox, and of those that failed and have not succeeded since, oldest first. */
export async function listEventsOfRange({ from, until, accountId }: EventRange): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, created_at AS at, object_id FROM webhook_events
      UNION ALL
      SELECT id, first_failed_at, object_id FROM webhook_failures f
      WHERE status IN ('failing', 'parked') AND NOT EXISTS (SELECT 1 FROM webhook_events e WHERE e.id = f.id)
    ) AS held
    WHERE at BETWEEN ${from} AND ${until} AND (${accountId}::text IS NULL OR object_id = ${accountId}) ORDER BY at, id`;
  return rows.map(({ id }) => id);
}
