import 'server-only';
import type { Access } from '@/lib/domain/access';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

/**
 * What a person lets us read of each of their accounts, in the order of the ids; someone else's are left out. The consent is that of the session
 * an account was linked in; where that is not known, since the tab was closed before its end, the last one given before the link.
 */
export async function listAccess(userId: UserId, accountIds: readonly string[]): Promise<Access[]> {
  const [accounts, consents] = await Promise.all([
    prisma().linkedAccount.findMany({
      where: { id: { in: [...accountIds] }, accountHolder: { userId } },
      select: { id: true, permissions: true, linkSessionId: true, linkedAt: true },
    }),
    prisma().consent.findMany({
      where: { userId },
      orderBy: { givenAt: 'desc' },
      select: { givenAt: true, wordingVersion: true, permissions: true, linkSessionId: true },
    }),
  ]);
  return accountIds.flatMap((id) => {
    const account = accounts.find((one) => one.id === id);
    if (!account) return [];
    // Stripe counts whole seconds: a link may seem to be a little older than what was agreed to before it.
    const latest = account.linkedAt.getTime() + 1_000;
    const consent = consents.find(({ linkSessionId, givenAt }) =>
      account.linkSessionId === null ? givenAt.getTime() <= latest : linkSessionId === account.linkSessionId,
    );
    return [{ accountId: id, permissions: account.permissions, consent: consent ?? null }];
  });
}

/** Null for someone else's account. */
export async function findAccess(userId: UserId, accountId: string): Promise<Access | null> {
  return (await listAccess(userId, [accountId]))[0] ?? null;
}
