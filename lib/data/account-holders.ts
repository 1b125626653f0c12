import 'server-only';
import { toUserId, type UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

/** The Stripe customer under which a person links accounts, or null before the first link. */
export async function findAccountHolder(userId: UserId): Promise<string | null> {
  const holder = await prisma().accountHolder.findFirst({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  return holder?.id ?? null;
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
