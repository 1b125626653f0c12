import 'server-only';
import { prisma } from './prisma';

/** Enters an event that asks nothing of us. False when it was there already. `event` is the verified JSON. */
export async function recordIgnoredEvent(event: object): Promise<boolean> {
  const text = JSON.stringify(event);
  const entered = await prisma().$executeRaw`
    INSERT INTO webhook_events (id, type, object_id, created_at, api_version, livemode, status, payload)
    SELECT e->>'id', e->>'type', e->'data'->'object'->>'id', to_timestamp((e->>'created')::bigint), e->>'api_version',
      COALESCE((e->>'livemode')::boolean, false), 'ignored', e
    FROM (SELECT ${text}::jsonb AS e) AS given
    ON CONFLICT (id) DO NOTHING`;
  return entered > 0;
}

/** Whether an event's id is in the inbox: a duplicate then needs no fetch. The insert decides; this only saves work. */
export async function hasEvent(eventId: string): Promise<boolean> {
  return (await prisma().webhookEvent.count({ where: { id: eventId } })) > 0;
}
