import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

/** What a person lets us read of an account, and the words to which they agreed. */
export interface Access {
  readonly permissions: readonly string[];
  readonly consent: {
    readonly givenAt: Date;
    readonly wordingVersion: string;
    readonly permissions: readonly string[];
  } | null;
}

/**
 * Null for someone else's account. The consent is that of the session it was linked in; where that is not known, since the tab was closed
 * before its end, the last one given before the link.
 */
export async function findAccess(userId: UserId, accountId: string): Promise<Access | null> {
  const account = await prisma().linkedAccount.findFirst({
    where: { id: accountId, accountHolder: { userId } },
    select: { permissions: true, linkSessionId: true, linkedAt: true },
  });
  if (!account) return null;
  const { permissions, linkSessionId, linkedAt } = account;
  // Stripe counts whole seconds: a link may seem to be a little older than what was agreed to before it.
  const latest = new Date(linkedAt.getTime() + 1_000);
  const consent = await prisma().consent.findFirst({
    where: { userId, ...(linkSessionId === null ? { givenAt: { lte: latest } } : { linkSessionId }) },
    orderBy: { givenAt: 'desc' },
    select: { givenAt: true, wordingVersion: true, permissions: true },
  });
  return { permissions, consent };
}
