import 'server-only';
import type { Staff } from '@/lib/domain/staff';
import type { FailedEventView } from '@/lib/domain/support-views';
import { appendAudit } from '../audit';
import { prisma } from '../prisma';

const SHOWN = 100;

/** Deliveries that failed and have not succeeded since, the latest first: which and why, never what they held. The look is on record. */
export async function listFailedEvents(staff: Staff, now: Date): Promise<FailedEventView[]> {
  await appendAudit(staff, { action: 'support.view_events', subjectId: null, details: {} }, now);
  const rows = await prisma().$queryRaw<(Omit<FailedEventView, 'lastFailedAt'> & { lastFailedAt: Date })[]>`
    SELECT id, type, object_id AS "accountId", status, attempts, reason, last_failed_at AS "lastFailedAt"
    FROM webhook_failures f WHERE NOT EXISTS (SELECT 1 FROM webhook_events e WHERE e.id = f.id)
    ORDER BY last_failed_at DESC, id LIMIT ${SHOWN}`;
  return rows.map(({ lastFailedAt, ...rest }) => ({ ...rest, lastFailedAt: lastFailedAt.toISOString() }));
}
