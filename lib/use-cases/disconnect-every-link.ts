import 'server-only';
import { listLinkedAccounts } from '@/lib/data/find-account';
import { listOlderLinks } from '@/lib/data/list-older-links';
import { requestDisconnect } from '@/lib/data/outbox-accounts';
import type { UserId } from '@/lib/domain/ids';
import { ok, type Outcome, refusal } from '@/lib/domain/result';
import { type DisconnectCode, tryDisconnect } from './disconnect-account';

/**
 * Ends our access to bank accounts for good: the older links they took up are shown nowhere, and one that still worked would go on being
 * read, and billed, unseen. They go first, so that what remains on the page if one of them fails is the account itself. The whole wish is on
 * record before Stripe hears of any of it. Where one of them is not this person's, nothing happens to the others either.
 */
export async function disconnectEveryLink(
  userId: UserId,
  accountIds: readonly string[],
): Promise<Outcome<null, DisconnectCode>> {
  const statuses = new Map((await listLinkedAccounts(userId)).map(({ id, status }) => [id, status]));
  if (accountIds.some((id) => !statuses.has(id))) return refusal('not_found');
  const older = await Promise.all(accountIds.map((id) => listOlderLinks(userId, id)));
  const links = accountIds.flatMap((id, index) => [...(older[index] ?? []).map((link) => link.id), id]);
  const live = links.filter((id) => statuses.get(id) !== 'disconnected');
  for (const id of live) await requestDisconnect(userId, id);
  for (const id of live) await tryDisconnect(id);
  return ok(null);
}
