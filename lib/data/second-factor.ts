import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

/** Since when an authenticator app waits to be paired by its first code (our clock); null when none does. */
export async function findPairingSince(userId: UserId): Promise<Date | null> {
  const row = await prisma().twoFactor.findUnique({ where: { userId }, select: { verified: true, updatedAt: true } });
  return row && !row.verified ? row.updatedAt : null;
}
