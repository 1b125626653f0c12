import 'server-only';
import { listStalledAccounts } from '@/lib/data/list-stalled-accounts';
import { log } from '@/lib/log';
import { lookUpAccount } from './look-up-account';

/** A refresh takes seconds. Past this, its webhook was lost or is late, and Stripe is asked instead. */
const PATIENCE_MS = 60_000;
const BATCH = 100;

/** Retrieves every account whose refresh has been pending for over a minute. Safe to run twice, or in two workers. */
export async function reconcilePending(now = new Date()): Promise<{ retrieved: number; failed: number }> {
  const accountIds = await listStalledAccounts(new Date(now.getTime() - PATIENCE_MS), BATCH);
  const lookedUp = await Promise.all(accountIds.map(lookUpAccount));
  const failed = lookedUp.filter((done) => !done).length;
  if (accountIds.length > 0)
    log().info({ retrieved: accountIds.length - failed, failed }, 'pending refreshes reconciled');
  return { retrieved: accountIds.length - failed, failed };
}
