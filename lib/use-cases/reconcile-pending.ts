import 'server-only';
import { listStalledAccounts } from '@/lib/data/list-stalled-accounts';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { log } from '@/lib/log';
import { retrieveAccount } from '@/lib/stripe/accounts';

/** A refresh takes seconds. Past this, its webhook was lost or is late, and Stripe is asked instead. */
const PATIENCE_MS = 60_000;
const BATCH = 100;

/** Retrieves every account whose refresh has been pending for over a minute. Safe to run twice, or in two workers. */
export async function reconcilePending(now = new Date()): Promise<{ retrieved: number; failed: number }> {
  const accountIds = await listStalledAccounts(new Date(now.getTime() - PATIENCE_MS), BATCH);
  const results = await Promise.allSettled(accountIds.map(reconcile));
  const failed = results.filter(({ status }) => status === 'rejected').length;
  if (accountIds.length > 0)
    log().info({ retrieved: accountIds.length - failed, failed }, 'pending refreshes reconciled');
  return { retrieved: accountIds.length - failed, failed };
}

async function reconcile(accountId: string): Promise<void> {
  try {
    await saveSnapshot(await retrieveAccount(accountId, 'reconcile'));
  } catch (err) {
    log().warn({ err, accountId }, 'an account could not be reconciled');
    throw err;
  }
}
