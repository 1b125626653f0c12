import 'server-only';
import { carryOutDueEffects } from '@/lib/use-cases/carry-out-effect';
import { checkAlerts } from '@/lib/use-cases/check-alerts';
import { finishDeletions } from '@/lib/use-cases/delete-person';
import { settleDoubts } from '@/lib/use-cases/settle-doubts';
import { poll } from './poll';

/** Side by side: well below Stripe's 25 requests a second. */
const LANES = 4;
const IDLE_MS = 1_000;

/**
 * For as long as the worker runs: empties the outbox, looks at accounts that have changed for what is worth telling, asks Stripe about those
 * that are in doubt, and deletes people once Stripe has heard all about it. Any number of workers may do so: nothing is in two hands at once.
 * `stop` takes nothing new and waits for what is under way; what is cut off is taken anew when its lease runs out.
 */
export function startOutbox(): { stop: () => Promise<void> } {
  const work = [
    ...Array.from({ length: LANES }, () => () => carryOutDueEffects(1)),
    () => checkAlerts(),
    finishDeletions,
    () => settleDoubts(),
  ];
  const stops = work.map((turn) => poll('outbox', IDLE_MS, turn));
  return {
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}
