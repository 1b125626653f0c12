import 'server-only';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { log } from '@/lib/log';
import { retrieveAccount } from '@/lib/stripe/accounts';

/** Takes an account over as Stripe has it now. Answers whether that could be done; why not is in the log. */
export async function lookUpAccount(accountId: string): Promise<boolean> {
  try {
    const saved = await saveSnapshot(await retrieveAccount(accountId, 'reconcile'));
    if (saved !== 'applied') log().warn({ accountId, saved }, 'what Stripe says of an account was not taken');
    return saved === 'applied';
  } catch (err) {
    log().warn({ err, accountId }, 'an account could not be looked up');
    return false;
  }
}
