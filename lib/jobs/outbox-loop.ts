import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '@/lib/log';
import { carryOutDueEffects } from '@/lib/use-cases/carry-out-effect';
import { finishDeletions } from '@/lib/use-cases/delete-person';

/** Side by side: well below Stripe's 25 requests a second. */
const LANES = 4;
const IDLE_MS = 1_000;

/**
 * Empties the outbox, and deletes people once Stripe has heard all about it, for as long as the worker runs. Any number of workers may do so: no effect is in two hands at once. `stop` takes
 * nothing new and waits for what is under way; what is cut off is taken anew when its lease runs out.
 */
export function startOutbox(): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const work = [...Array.from({ length: LANES }, () => () => carryOutDueEffects(1)), finishDeletions];
  const lanes = work.map((step) => runLane(step, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(lanes);
    },
  };
}

async function runLane(step: () => Promise<number>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const done = await step().catch((err: unknown) => {
      log().error({ err }, 'the outbox could not be worked on');
      return 0;
    });
    if (done === 0) await sleep(IDLE_MS, undefined, { signal }).catch(() => undefined);
  }
}
