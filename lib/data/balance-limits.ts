import 'server-only';
import type { BalanceLimit } from '@/lib/domain/alert';
import type { UserId } from '@/lib/domain/ids';
import { exactly } from './linked-account-row';
import { prisma } from './prisma';

/** The limits a person set, by account. */
export async function listBalanceLimits(userId: UserId): Promise<Map<string, BalanceLimit>> {
  const rows = await prisma().balanceLimit.findMany({ where: { linkedAccount: { accountHolder: { userId } } } });
  return new Map(
    rows.map(({ linkedAccountId, currency, amount }) => [linkedAccountId, { currency, amount: exactly(amount) }]),
  );
}

/**
 * Sets the limit of each account named, or takes it away; an account that is not this person's is passed over. Each is looked at anew, in the
 * same commit: a balance that is low already is told.
 */
export async function saveBalanceLimits(
  userId: UserId,
  limits: ReadonlyMap<string, BalanceLimit | null>,
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const own = await tx.linkedAccount.findMany({
      where: { id: { in: [...limits.keys()] }, accountHolder: { userId } },
      select: { id: true },
    });
    for (const { id: linkedAccountId } of own) {
      const limit = limits.get(linkedAccountId);
      if (limit)
        await tx.balanceLimit.upsert({
          where: { linkedAccountId },
          create: { linkedAccountId, ...limit },
          update: limit,
        });
      else await tx.balanceLimit.deleteMany({ where: { linkedAccountId } });
      await tx.alertCheck.create({ data: { linkedAccountId } });
    }
  });
}
