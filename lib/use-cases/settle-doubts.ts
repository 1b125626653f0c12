import 'server-only';
import { listDoubtfulAccounts } from '@/lib/data/list-doubtful-accounts';
import { lookUpAccount } from './look-up-account';

/** What is in doubt for longer could not be settled at once, and is left to the reconciliation, which asks once a minute. */
const FRESH_MS = 30_000;
const BATCH = 20;

/**
 * Asks Stripe about accounts that have just been contradicted: until then somebody may be shown the older of two figures. A doubt stands until the
 * end of the second it is about. Answers how many were looked up.
 */
export async function settleDoubts(now = new Date()): Promise<number> {
  const since = new Date(now.getTime() - FRESH_MS);
  const lookedUp = await Promise.all((await listDoubtfulAccounts(since, now, BATCH)).map(lookUpAccount));
  return lookedUp.filter(Boolean).length;
}
