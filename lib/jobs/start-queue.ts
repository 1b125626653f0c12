import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PgBoss } from 'pg-boss';
import { isOutage } from '@/lib/data/outage';
import { log } from '@/lib/log';
import { createBoss } from './boss';
import { startJobs } from './start-jobs';

const RETRY_MS = 1_000;

/**
 * The queue, and its jobs under way. A database that is away just now is waited for, however long, as the web server does: a worker that gave up
 * would be missed by nobody until the figures were old.
 */
export async function startQueue(): Promise<PgBoss> {
  for (;;) {
    const boss = createBoss();
    try {
      await boss.start();
      await startJobs(boss);
      return boss;
    } catch (err) {
      await boss.stop({ graceful: false }).catch(() => undefined);
      if (!isOutage(err)) throw err;
      log().warn({ err }, 'the worker waits for the database');
      await sleep(RETRY_MS);
    }
  }
}
