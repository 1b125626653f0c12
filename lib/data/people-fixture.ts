import { randomUUID } from 'node:crypto';
import { toUserId, type UserId } from '@/lib/domain/ids';
import { saveAccountHolder } from './account-holders';
import { prisma } from './prisma';

/** For tests: a person in the database, with a Stripe customer where one is named. */
export async function aPerson({
  customerId,
  name = 'Ada Reyes',
}: { customerId?: string; name?: string } = {}): Promise<UserId> {
  const id = toUserId(randomUUID());
  await prisma().user.create({ data: { id, name, email: `${id}@example.com` } });
  if (customerId) await saveAccountHolder(customerId, id);
  return id;
}
