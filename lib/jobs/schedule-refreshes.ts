import 'server-only';
import type { PgBoss } from 'pg-boss';
import { refreshOnSchedule } from '@/lib/use-cases/refresh-on-schedule';
import { QUEUES } from './queues';
import { scheduleRules } from './schedule-rules';

const EVERY_FIVE_MINUTES = '*/5 * * * *';

/** Refreshes that Florin asks for by itself, as this deployment's settings allow. */
export async function scheduleRefreshes(boss: PgBoss): Promise<void> {
  await boss.createQueue(QUEUES.scheduledRefreshes, { policy: 'exclusive', retryLimit: 0 });
  await boss.schedule(QUEUES.scheduledRefreshes, EVERY_FIVE_MINUTES);
  await boss.work(QUEUES.scheduledRefreshes, async () => {
    await refreshOnSchedule(scheduleRules());
  });
}
