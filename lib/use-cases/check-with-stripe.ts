import 'server-only';
import { listAccountHolders } from '@/lib/data/account-holders';
import { appendAudit } from '@/lib/data/audit';
import { ok, type Outcome, refusal } from '@/lib/domain/result';
import type { Staff } from '@/lib/domain/staff';
import { log } from '@/lib/log';
import { stripeFailure } from '@/lib/stripe/errors';
import { reconcileCustomer } from './reconcile-accounts';

export type CheckCode = 'not_found' | 'unavailable';

/**
 * Reads every account of one person as Stripe has them now, on behalf of support; that it was asked for is on record before Stripe is. What
 * webhooks missed shows afterwards; nothing is asked of the banks, so nothing is paid for.
 */
export async function checkWithStripe(
  staff: Staff,
  userId: string,
  now = new Date(),
): Promise<Outcome<{ accounts: number }, CheckCode>> {
  await appendAudit(staff, { action: 'support.check_with_stripe', subjectId: userId, details: {} }, now);
  const holders = await listAccountHolders(userId);
  if (holders.length === 0) return refusal('not_found');
  try {
    let accounts = 0;
    for (const holder of holders) accounts += await reconcileCustomer(holder, now);
    return ok({ accounts });
  } catch (err) {
    if (!stripeFailure(err)) throw err;
    log().warn({ err, userId }, 'a customer could not be checked with Stripe');
    return refusal('unavailable');
  }
}
