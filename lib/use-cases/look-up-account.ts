import 'server-only';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { log } from '@/lib/log';
import { retrieveAccount } from '@/lib/stripe/accounts';

/** Takes an account over as Stripe has it now. Answers whether Stripe could be asked; why not is in the log. */
export async function lookUpAccount(accountId: string): Promise<boolean> {
  try {
    await saveSnapshot(await retrieveAccount(accountId, 'reconcile'));
    return true;
  } catch (err) {
    log().warn({ err, accountId }, 'an account could not be looked up');
    return false;
  }
}
