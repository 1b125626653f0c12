import 'server-only';
import { prisma } from './prisma';

/** A delivery that is tried no more by itself after this many failures. */
const ATTEMPTS = 3;

export interface FailedDelivery {
  /** The event's id, or what stands for a body that has none. */
  readonly id: string;
  readonly type: string | null;
  readonly objectId: string | null;
  readonly body: string;
  /** Without what the event is about. */
  readonly reason: string;
}

export type FailureStatus = 'failing' | 'parked';

/** Counts one more failure of a signed delivery; all that is kept of it until it succeeds. From the third on it is parked. */
export async function recordFailure({ id, type, objectId, body, reason }: FailedDelivery, now: Date) {
  const [row] = await prisma().$queryRaw<{ status: FailureStatus }[]>`
    INSERT INTO webhook_failures AS f (id, type, object_id, status, attempts, reason, body, first_failed_at, last_failed_at)
    VALUES (${id}, ${type}, ${objectId}, 'failing', 1, ${reason}, ${body}, ${now}, ${now})
    ON CONFLICT (id) DO UPDATE SET attempts = f.attempts + 1, reason = excluded.reason, last_failed_at = excluded.last_failed_at,
      status = CASE WHEN f.attempts + 1 >= ${ATTEMPTS} THEN 'parked' ELSE f.status END
    RETURNING status`;
  if (!row) throw new Error('A failure was not recorded.');
  return row.status;
}

/** Keeps what was signed and cannot be read, once. Nobody tries it again: there is nothing in it to apply. */
export async function recordUnreadable(
  { id, body, reason }: Pick<FailedDelivery, 'id' | 'body' | 'reason'>,
  now: Date,
) {
  await prisma().$executeRaw`
    INSERT INTO webhook_failures AS f (id, status, attempts, reason, body, first_failed_at, last_failed_at)
    VALUES (${id}, 'unreadable', 1, ${reason}, ${body}, ${now}, ${now})
    ON CONFLICT (id) DO UPDATE SET attempts = f.attempts + 1, last_failed_at = excluded.last_failed_at`;
}

/** The event as it was signed: from the inbox when it was applied since, else from what failed. Null when neither knows it. */
export async function findSignedBody(eventId: string): Promise<{ body: string; handled: boolean } | null> {
  const [row] = await prisma().$queryRaw<{ body: string; handled: boolean }[]>`
    SELECT payload::text AS body, true AS handled FROM webhook_events WHERE id = ${eventId}
    UNION ALL SELECT body, false FROM webhook_failures WHERE id = ${eventId} AND status IN ('failing', 'parked') LIMIT 1`;
  return row ?? null;
}
