import { setTimeout as sleep } from 'node:timers/promises';
import { envOrExit } from '@/lib/env/env-or-exit';
import { startOutbox } from '@/lib/jobs/outbox-loop';
import { startQueue } from '@/lib/jobs/start-queue';
import { startTransactions } from '@/lib/jobs/start-transactions';
import { log } from '@/lib/log';

/** Jobs under way get this long to end before the process goes; what is cut off is retried by the next worker. */
const DRAIN_MS = 8_000;

envOrExit();
const boss = await startQueue();
const [outbox, stopTransactions] = [startOutbox(), startTransactions()];
log().info('worker ready');

async function stop(signal: NodeJS.Signals) {
  log().info({ signal }, 'worker stopping');
  await Promise.all([
    boss.stop({ graceful: true, timeout: DRAIN_MS }),
    within(outbox.stop(), DRAIN_MS),
    within(stopTransactions(), DRAIN_MS),
  ]);
  process.exit(0);
}

const within = (work: Promise<void>, ms: number) => Promise.race([work, sleep(ms)]);

process.once('SIGTERM', stop);
process.once('SIGINT', stop);
