import 'server-only';
import { findLinkedAccount } from '@/lib/data/find-account';
import { takeEffect } from '@/lib/data/outbox';
import { requestDisconnect } from '@/lib/data/outbox-accounts';
import type { UserId } from '@/lib/domain/ids';
import { openKey } from '@/lib/domain/outbox';
import { ok, type Outcome, refusal } from '@/lib/domain/result';
import { toAccountFacts } from '@/lib/domain/to-account-view';
import type { AccountFacts } from '@/lib/domain/views';
import { carryOutEffect } from './carry-out-effect';

export type DisconnectCode = 'not_found';

/**
 * Ends our access to one account. The wish is on record first, so that Stripe hears of it whatever happens next; then it is tried at once. While
 * Stripe has not heard, the account is called disconnecting, not disconnected. Its history and its siblings stay. Twice is harmless.
 */
export async function disconnectAccount(
  userId: UserId,
  accountId: string,
): Promise<Outcome<AccountFacts, DisconnectCode>> {
  const account = await findLinkedAccount(userId, accountId);
  if (!account) return refusal('not_found');
  if (account.status === 'disconnected') return ok(toAccountFacts(account));
  await requestDisconnect(userId, accountId);
  await tryDisconnect(accountId);
  const after = await findLinkedAccount(userId, accountId);
  return ok(toAccountFacts(after ?? account));
}

/** Lets Stripe hear at once of a wish that is on record; what fails is tried again by a worker. */
export async function tryDisconnect(accountId: string): Promise<void> {
  const effect = await takeEffect(openKey({ kind: 'disconnect_account', subjectId: accountId }));
  if (effect) await carryOutEffect(effect);
}
