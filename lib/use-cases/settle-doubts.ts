import 'server-only';
import { listDoubtfulAccounts } from '@/lib/data/list-doubtful-accounts';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { log } from '@/lib/log';
import { retrieveAccount } from '@/lib/stripe/accounts';

/** What is in doubt for longer could not be settled at once, and is left to the reconciliation, which asks once a minute. */
const FRESH_MS = 30_000;
const BATCH = 20;

/**
 * Asks Stripe about accounts that have just been contradicted: until then somebody may be shown the older of two figures. A doubt stands until the
 * end of the second it is about. Answers how many were looked up.
 */
export async function settleDoubts(now = new Date()): Promise<number> {
  const since = new Date(now.getTime() - FRESH_MS);
  const lookedUp = await Promise.all((await listDoubtfulAccounts(since, now, BATCH)).map(settle));
  return lookedUp.filter(Boolean).length;
}

async function settle(accountId: string): Promise<boolean> {
  try {
    await saveSnapshot(await retrieveAccount(accountId, 'reconcile'));
    return true;
  } catch (err) {
    log().warn({ err, accountId }, 'an account in doubt could not be looked up');
    return false;
  }
}
