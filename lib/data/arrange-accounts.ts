import 'server-only';
import { rearrange } from '@/lib/domain/arrangement';
import type { UserId } from '@/lib/domain/ids';
import { listLinkedAccounts } from './find-account';
import { prisma } from './prisma';

export interface AccountLook {
  readonly nickname: string | null;
  readonly groupName: string | null;
  readonly hidden: boolean;
  readonly leftOut: boolean;
}

/** How a person wants to see one of their accounts. False when it is not theirs. The bank's own news never touches any of it. */
export async function saveAccountLook(userId: UserId, accountId: string, look: AccountLook): Promise<boolean> {
  const { count } = await prisma().linkedAccount.updateMany({
    where: { id: accountId, accountHolder: { userId } },
    data: look,
  });
  return count > 0;
}

/** Puts those of a person's accounts that are named into this order, in the places they had among the rest. Other people's are passed over. */
export async function saveAccountOrder(userId: UserId, wanted: readonly string[]): Promise<void> {
  const links = await listLinkedAccounts(userId);
  const order = rearrange(
    links.map(({ id }) => id),
    wanted,
  );
  await prisma().$executeRaw`
    UPDATE linked_accounts a SET position = placed.place - 1
    FROM unnest(${order}::text[]) WITH ORDINALITY AS placed (id, place)
    WHERE a.id = placed.id AND a.account_holder_id IN (SELECT h.id FROM account_holders h WHERE h.user_id = ${userId})`;
}
