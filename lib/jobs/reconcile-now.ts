import 'server-only';
import { reconcileCustomer } from '@/lib/use-cases/reconcile-accounts';
import { reconcileEvents } from '@/lib/use-cases/reconcile-events';

/** For the operator: one customer's accounts, or every event since what is covered. Answers what was done, in a sentence. */
export async function reconcileNow(customerId: string | null): Promise<string> {
  if (customerId !== null) return `Read ${await reconcileCustomer(customerId)} accounts of ${customerId}.`;
  const outcome = await reconcileEvents();
  if (!outcome) return 'Another process is at it.';
  return `Applied ${outcome.missed} events whose webhooks had not come; ${outcome.failed} failed.`;
}
