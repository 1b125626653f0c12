import 'server-only';
import type { PgBoss } from 'pg-boss';
import { env } from '@/lib/env/server';
import { sweepAlerts } from '@/lib/use-cases/check-alerts';
import { fetchDueRates } from '@/lib/use-cases/fetch-due-rates';
import { reconcileStaleAccounts } from '@/lib/use-cases/reconcile-accounts';
import { reconcileEvents } from '@/lib/use-cases/reconcile-events';
import { reconcilePending } from '@/lib/use-cases/reconcile-pending';
import { refreshOnSchedule } from '@/lib/use-cases/refresh-on-schedule';
import { QUEUES } from './queues';
import { runByTheClock } from './run-by-the-clock';
import { scheduleRules } from './schedule-rules';

/** Creates the queues, their schedules and their workers. Several processes may do so at once; each job runs in one of them. */
export async function startJobs(boss: PgBoss): Promise<void> {
  await runByTheClock(boss, QUEUES.reconcilePending, '* * * * *', () => reconcilePending());
  await runByTheClock(boss, QUEUES.reconcile, '*/15 * * * *', reconcile);
  await runByTheClock(boss, QUEUES.scheduledRefreshes, '*/5 * * * *', () => refreshOnSchedule(scheduleRules()));
  await runByTheClock(boss, QUEUES.sweepAlerts, '7 * * * *', () => sweepAlerts());
  await runByTheClock(boss, QUEUES.exchangeRates, '31 * * * *', () => fetchDueRates(env().RATES_URL));
  // Not only by the clock: webhooks may have been missed for days before this worker was up, and rates stated.
  await boss.send(QUEUES.reconcile, {});
  await boss.send(QUEUES.exchangeRates, {});
}

async function reconcile(): Promise<void> {
  const swept = await reconcileEvents();
  await reconcileStaleAccounts();
  // It may be gone, and then the rest of its sweep is not to wait for the next quarter of an hour.
  if (!swept) throw new Error('Another process has the sweep.');
}
