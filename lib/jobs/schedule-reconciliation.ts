import 'server-only';
import type { PgBoss } from 'pg-boss';
import { reconcileStaleAccounts } from '@/lib/use-cases/reconcile-accounts';
import { reconcileEvents } from '@/lib/use-cases/reconcile-events';
import { QUEUES } from './queues';

const EVERY_QUARTER = '*/15 * * * *';

/** What webhooks may have missed is looked for every quarter of an hour, and as soon as a worker is up: it may have been down for days. */
export async function scheduleReconciliation(boss: PgBoss): Promise<void> {
  // `exclusive`: one run at a time, whatever starts it.
  await boss.createQueue(QUEUES.reconcile, { policy: 'exclusive', retryLimit: 0, expireInSeconds: 3_600 });
  await boss.schedule(QUEUES.reconcile, EVERY_QUARTER);
  await boss.work(QUEUES.reconcile, async () => {
    await reconcileEvents();
    await reconcileStaleAccounts();
  });
  await boss.send(QUEUES.reconcile, {});
}
