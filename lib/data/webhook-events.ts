import 'server-only';
import { prisma } from './prisma';
import type { SignedEvent } from './snapshot-reading';

/** Enters an event that asks nothing of us. False when it was there already. */
export async function recordIgnoredEvent({ body, signedWith }: SignedEvent): Promise<boolean> {
  const entered = await prisma().$executeRaw`
    INSERT INTO webhook_events (id, type, object_id, created_at, api_version, livemode, status, payload, signed_with)
    SELECT e->>'id', e->>'type', e->'data'->'object'->>'id', to_timestamp((e->>'created')::bigint), e->>'api_version',
      COALESCE((e->>'livemode')::boolean, false), 'ignored', e, ${signedWith}
    FROM (SELECT ${body}::jsonb AS e) AS given
    ON CONFLICT (id) DO NOTHING`;
  return entered > 0;
}

/** Whether an event's id is in the inbox: a duplicate then needs no fetch. The insert decides; this only saves work. */
export async function hasEvent(eventId: string): Promise<boolean> {
  return (await prisma().webhookEvent.count({ where: { id: eventId } })) > 0;
}
