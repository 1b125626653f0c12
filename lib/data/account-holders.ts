import 'server-only';
import { toUserId, type UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';
import type { SignedEvent } from './snapshot-reading';

/** The Stripe customer under which a person links accounts, or null before the first link. */
export async function findAccountHolder(userId: UserId): Promise<string | null> {
  const holder = await prisma().accountHolder.findFirst({
    where: { userId, deletedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  return holder?.id ?? null;
}

/** Every Stripe customer of a person that is still there. For support and jobs: `userId` is anybody's. */
export async function listAccountHolders(userId: string): Promise<string[]> {
  const holders = await prisma().accountHolder.findMany({
    where: { userId, deletedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  return holders.map(({ id }) => id);
}

/** Whose customer it is; null when nobody here knows it. */
export async function findHolderUser(customerId: string): Promise<UserId | null> {
  const holder = await prisma().accountHolder.findUnique({ where: { id: customerId }, select: { userId: true } });
  return holder?.userId ? toUserId(holder.userId) : null;
}

/** Ties a customer to a person. A webhook may have entered the customer first; one that has a person already never changes hands. */
export async function saveAccountHolder(customerId: string, userId: UserId): Promise<void> {
  await prisma().$executeRaw`
    INSERT INTO account_holders AS h (id, user_id) VALUES (${customerId}, ${userId})
    ON CONFLICT (id) DO UPDATE SET user_id = COALESCE(h.user_id, excluded.user_id)`;
}

/** Enters the news that a customer is deleted at Stripe and marks it: its late events bring nothing back. False when it was entered before. */
export async function recordDeletedHolder({ body, signedWith }: SignedEvent): Promise<boolean> {
  const entered = await prisma().$executeRaw`
    WITH inbox AS (
      INSERT INTO webhook_events (id, type, object_id, created_at, api_version, livemode, status, payload, signed_with)
      SELECT e->>'id', e->>'type', e->'data'->'object'->>'id', to_timestamp((e->>'created')::bigint), e->>'api_version',
        (e->>'livemode')::boolean, 'applied', e #- '{data,object}', ${signedWith}
      FROM (SELECT ${body}::jsonb AS e) AS given
      ON CONFLICT (id) DO NOTHING RETURNING object_id, created_at
    )
    INSERT INTO account_holders AS h (id, deleted_at) SELECT object_id, created_at FROM inbox
    ON CONFLICT (id) DO UPDATE SET deleted_at = LEAST(h.deleted_at, excluded.deleted_at)`;
  return entered > 0;
}
