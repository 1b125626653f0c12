import 'server-only';
import { listStaleCustomers, recordReconciled } from '@/lib/data/reconcile/stale-customers';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { log } from '@/lib/log';
import { customerAccountPages } from '@/lib/stripe/accounts';

/** Every account is told of at least this often, by whatever way. */
const STALE_MS = 26 * 3_600_000;
const CUSTOMERS_A_RUN = 200;

/** Reads the accounts of every customer nothing was heard of for over a day. Safe twice, and in several workers. */
export async function reconcileStaleAccounts(now = new Date()): Promise<{ customers: number; failed: number }> {
  const customers = await listStaleCustomers(new Date(now.getTime() - STALE_MS), CUSTOMERS_A_RUN);
  let failed = 0;
  for (const customerId of customers) {
    try {
      await reconcileCustomer(customerId, now);
    } catch (err) {
      failed++;
      log().warn({ err, customerId }, 'a customer’s accounts could not be read');
    }
  }
  if (customers.length > 0) log().info({ customers: customers.length, failed }, 'quiet accounts reconciled');
  return { customers: customers.length, failed };
}

/**
 * Reads every account of one customer as Stripe has them now and saves each; also those we had never heard of. What they say of finished
 * transactions refreshes makes their feeds due. Answers how many there were.
 */
export async function reconcileCustomer(customerId: string, now = new Date()): Promise<number> {
  try {
    let read = 0;
    for await (const page of customerAccountPages(customerId)) {
      await Promise.all(page.map((snapshot) => saveSnapshot(snapshot)));
      read += page.length;
    }
    return read;
  } finally {
    await recordReconciled(customerId, now);
  }
}
