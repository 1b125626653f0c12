import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

/** Keeps in which session accounts were linked. Only the end of a link knows: the account itself does not say, nor does a webhook. */
export async function saveLinkSession(userId: UserId, sessionId: string, accountIds: readonly string[]): Promise<void> {
  await prisma().linkedAccount.updateMany({
    where: { id: { in: [...accountIds] }, accountHolder: { userId } },
    data: { linkSessionId: sessionId },
  });
}
