import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { toAccountView } from '@/lib/domain/to-account-view';
import type { AccountView } from '@/lib/domain/views';
import type { Words } from '@/lib/domain/words';
import { LINKED_ACCOUNT_FIELDS, toLinkedAccount } from './linked-account-row';
import { prisma } from './prisma';

/** Every account of a person, as they arranged them, then the oldest link first. One that Stripe told of under a customer we do not know belongs to nobody. */
export async function listLinkedAccounts(userId: UserId): Promise<LinkedAccount[]> {
  const rows = await prisma().linkedAccount.findMany({
    where: { accountHolder: { userId } },
    select: LINKED_ACCOUNT_FIELDS,
    orderBy: [{ position: { sort: 'asc', nulls: 'last' } }, { linkedAt: 'asc' }, { displayName: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toLinkedAccount);
}

/** Null when it does not exist and when it is someone else's: callers cannot tell, nor can an attacker. */
export async function findLinkedAccount(userId: UserId, accountId: string): Promise<LinkedAccount | null> {
  const row = await prisma().linkedAccount.findFirst({
    where: { id: accountId, accountHolder: { userId } },
    select: LINKED_ACCOUNT_FIELDS,
  });
  return row && toLinkedAccount(row);
}

export async function findAccountView(userId: UserId, accountId: string, words: Words): Promise<AccountView | null> {
  const account = await findLinkedAccount(userId, accountId);
  return account && toAccountView(account, words);
}
