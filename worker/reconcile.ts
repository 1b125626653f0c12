import { parseArgs } from 'node:util';
import { isCustomerId } from '@/lib/domain/ids';
import { reconcileNow } from '@/lib/jobs/reconcile-now';

/** `npm run reconcile` lists what webhooks missed; `npm run reconcile -- --customer cus_…` reads that customer's accounts. Safe at any time. */
async function main(): Promise<void> {
  const { customer } = parseArgs({ options: { customer: { type: 'string' } } }).values;
  if (customer !== undefined && !isCustomerId(customer)) throw new Error(`Not a Stripe customer: ${customer}`);
  console.log(await reconcileNow(customer ?? null));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
