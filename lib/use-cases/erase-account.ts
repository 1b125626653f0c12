import 'server-only';
import { appendOwnAudit } from '@/lib/data/audit';
import { type Erasure, eraseOwnAccounts } from '@/lib/data/erase-accounts';
import { findAccountView } from '@/lib/data/find-account';
import { listOlderLinks } from '@/lib/data/list-older-links';
import { isConfirmation } from '@/lib/domain/erasure';
import type { UserId } from '@/lib/domain/ids';
import type { Role } from '@/lib/domain/roles';
import type { Words } from '@/lib/domain/words';
import { log } from '@/lib/log';
import { disconnectEveryLink } from './disconnect-every-link';

interface Wish {
  readonly accountId: string;
  /** What was typed to say that this account is meant: `confirmationOf` in the language of `words`. */
  readonly typed: string;
  readonly words: Words;
}

/**
 * Deletes a disconnected account and all of its history, of the older links it took up too. One that is still linked is not touched. On record
 * before it is done. An older link that still works is ended first; while Stripe has not heard of it, nothing is deleted.
 */
export async function eraseAccount(
  person: { readonly id: UserId; readonly role: Role },
  { accountId, typed, words }: Wish,
  now = new Date(),
): Promise<Erasure | 'mistyped'> {
  const account = await findAccountView(person.id, accountId, words);
  if (!account) return 'not_found';
  if (account.status !== 'disconnected') return 'still_linked';
  if (!isConfirmation(typed, account)) return 'mistyped';
  await disconnectEveryLink(person.id, [accountId]);
  const older = await listOlderLinks(person.id, accountId);
  await appendOwnAudit(person, 'own.erase_account', { accountId }, now);
  const erasure = await eraseOwnAccounts(person.id, [accountId, ...older.map(({ id }) => id)]);
  log().info({ accountId, links: older.length + 1, erasure }, 'an account was asked to be erased');
  return erasure;
}
