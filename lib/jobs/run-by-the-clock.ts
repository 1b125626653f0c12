import 'server-only';
import type { PgBoss } from 'pg-boss';
import { log } from '@/lib/log';

/**
 * Whoever has a job says every few seconds that it is still at it. A worker that was killed says nothing, and its job goes to the next one; were
 * it held until it expires, nobody could begin another for an hour. The tries outlast the lease on a sweep that was cut off.
 */
const RULES = { heartbeatSeconds: 10, expireInSeconds: 3_600, retryLimit: 10, retryDelay: 15 };

/** Has `run` done at the times `cron` says, by one worker at a time, whatever starts it. One that throws is tried again. */
export async function runByTheClock(
  boss: PgBoss,
  queue: string,
  cron: string,
  run: () => Promise<unknown>,
): Promise<void> {
  await boss.createQueue(queue, { policy: 'exclusive', ...RULES });
  // A queue that is there already keeps the rules of the release that made it.
  await boss.updateQueue(queue, RULES);
  await boss.schedule(queue, cron);
  await boss.work(queue, async () => {
    await run().catch((err: unknown) => {
      log().warn({ err, queue }, 'a job was not done, and is tried again');
      throw err;
    });
  });
}
