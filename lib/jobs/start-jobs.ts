import 'server-only';
import type { PgBoss } from 'pg-boss';
import { reconcilePending } from '@/lib/use-cases/reconcile-pending';
import { sweepAlerts } from '@/lib/use-cases/check-alerts';
import { QUEUES } from './queues';
import { scheduleReconciliation } from './schedule-reconciliation';
import { scheduleRefreshes } from './schedule-refreshes';

const EVERY_MINUTE = '* * * * *';
const EVERY_HOUR = '7 * * * *';

/** Creates the queues, their schedules and their workers. Several processes may do so at once; each job runs in one of them. */
export async function startJobs(boss: PgBoss): Promise<void> {
  // `exclusive`: a run that takes longer than a minute is not joined by a second one.
  await boss.createQueue(QUEUES.reconcilePending, { policy: 'exclusive', retryLimit: 0 });
  await boss.schedule(QUEUES.reconcilePending, EVERY_MINUTE);
  await boss.work(QUEUES.reconcilePending, async () => {
    await reconcilePending();
  });
  await scheduleReconciliation(boss);
  await scheduleRefreshes(boss);
  await boss.createQueue(QUEUES.sweepAlerts, { policy: 'exclusive', retryLimit: 0 });
  await boss.schedule(QUEUES.sweepAlerts, EVERY_HOUR);
  await boss.work(QUEUES.sweepAlerts, async () => {
    await sweepAlerts();
  });
}
