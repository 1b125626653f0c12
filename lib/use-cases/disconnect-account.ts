import 'server-only';
import { findLinkedAccount } from '@/lib/data/find-account';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import type { UserId } from '@/lib/domain/ids';
import { fail, ok, type Result } from '@/lib/domain/result';
import { toAccountView } from '@/lib/domain/to-account-view';
import type { AccountView } from '@/lib/domain/views';
import { log } from '@/lib/log';
import { disconnectAtStripe } from '@/lib/stripe/accounts';
import { stripeFailure } from '@/lib/stripe/errors';

export type DisconnectCode = 'not_found' | 'unavailable';

/**
 * Ends our access to one account, at Stripe first: while Stripe has not heard, the account is not called disconnected. Its history and
 * its siblings stay. Doing it twice is harmless.
 */
export async function disconnectAccount(
  userId: UserId,
  accountId: string,
): Promise<Result<AccountView, DisconnectCode>> {
  const account = await findLinkedAccount(userId, accountId);
  if (!account) return fail('not_found', 'We could not find that account.');
  if (account.status === 'disconnected') return ok(toAccountView(account));
  try {
    await saveSnapshot(await disconnectAtStripe(accountId));
  } catch (err) {
    if (!stripeFailure(err)) throw err;
    log().error({ err, accountId }, 'an account could not be disconnected');
    return fail(
      'unavailable',
      'We could not reach your bank’s connection. The account is still linked; try again in a moment.',
    );
  }
  log().info({ accountId }, 'account disconnected');
  const after = await findLinkedAccount(userId, accountId);
  return ok(toAccountView(after ?? account));
}
