import { env } from '@/lib/env/server';
import { createBoss } from '@/lib/jobs/boss';
import { startJobs } from '@/lib/jobs/start-jobs';
import { log } from '@/lib/log';

/** Jobs under way get this long to end before the process goes; what is cut off is retried by the next worker. */
const DRAIN_MS = 8_000;

requireConfiguration();
const boss = createBoss();
await boss.start();
await startJobs(boss);
log().info('worker ready');

async function stop(signal: NodeJS.Signals) {
  log().info({ signal }, 'worker stopping');
  await boss.stop({ graceful: true, timeout: DRAIN_MS });
  process.exit(0);
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);

/** A mistake in the environment is the operator's to mend: the sentence that names it, without a stack. */
function requireConfiguration(): void {
  try {
    env();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
