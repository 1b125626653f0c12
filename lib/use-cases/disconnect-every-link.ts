import 'server-only';
import { listOlderLinks } from '@/lib/data/list-older-links';
import type { UserId } from '@/lib/domain/ids';
import type { Outcome } from '@/lib/domain/result';
import type { AccountFacts } from '@/lib/domain/views';
import { disconnectAccount, type DisconnectCode } from './disconnect-account';

/**
 * Ends our access to a bank account for good: the older links it took up are shown nowhere, and one that still worked would go on being
 * read, and billed, unseen. They go first, so that what remains on the page if one of them fails is the account itself.
 */
export async function disconnectEveryLink(
  userId: UserId,
  accountId: string,
): Promise<Outcome<AccountFacts, DisconnectCode>> {
  for (const { id } of await listOlderLinks(userId, accountId)) {
    const result = await disconnectAccount(userId, id);
    if (!result.ok) return result;
  }
  return disconnectAccount(userId, accountId);
}
