import 'server-only';
import { isOutage } from '@/lib/data/outage';
import { finishSweep, keepProgress, listHeldEvents, releaseSweep, takeSweep } from '@/lib/data/reconcile/event-sweep';
import { log } from '@/lib/log';
import { type EventPage, eventsAfter } from '@/lib/stripe/events';
import { applyEvent } from './apply-event';
import { keepFailure } from './keep-failure';

type Event = EventPage['events'][number];

export interface SweepOutcome {
  /** Events whose webhook had not come, and that are applied now. */
  readonly missed: number;
  readonly failed: number;
}

/**
 * Lists Stripe's events since what is covered, oldest first, and applies what the inbox does not hold by the webhooks' own function. What it
 * did is kept page by page: cut off, it goes on where it stopped. Null while another process is at it. Safe at any time, beside live webhooks.
 */
export async function reconcileEvents(now = new Date()): Promise<SweepOutcome | null> {
  const sweep = await takeSweep(now);
  if (!sweep) return null;
  try {
    let [cursor, missed, failed, hasNewer] = [sweep.cursor, 0, 0, true];
    let newest: Date | null = null;
    while (hasNewer) {
      const page = await eventsAfter(sweep, cursor);
      const outcome = await applyMissed(page.events, now);
      missed += outcome.missed;
      failed += outcome.failed.length;
      const last = page.events.at(-1);
      if (last) [cursor, newest] = [last.id, new Date(last.created * 1000)];
      hasNewer = page.hasNewer;
      await keepProgress(cursor, oldestOf(outcome.failed));
    }
    await finishSweep(newest);
    if (missed + failed > 0) log().warn({ missed, failed }, 'events whose webhooks never came were applied');
    return { missed, failed };
  } catch (err) {
    await releaseSweep();
    throw err;
  }
}

/** Events of one object stay in their order; those of different ones do not wait for each other. */
async function applyMissed(events: readonly Event[], now: Date) {
  const held = await listHeldEvents(events.map(({ id }) => id));
  const byObject = Map.groupBy(
    events.filter(({ id }) => !held.has(id)),
    ({ data: { object } }) => ('id' in object ? String(object.id) : ''),
  );
  const failed: Event[] = [];
  let missed = 0;
  await Promise.all(
    [...byObject.values()].map(async (own) => {
      for (const event of own) {
        const outcome = await applyOne(event, now);
        if (outcome === 'failed') failed.push(event);
        else if (outcome === 'applied') missed++;
      }
    }),
  );
  return { missed, failed };
}

/** One that fails for a reason of its own is kept beside those of the webhooks and holds up no other; failed three times it is support's. */
async function applyOne(event: Event, now: Date): Promise<'applied' | 'failed' | 'parked'> {
  const body = JSON.stringify(event);
  try {
    await applyEvent(event, { body, signedWith: null });
    return 'applied';
  } catch (err) {
    if (isOutage(err)) throw err;
    return keepFailure(event, body, err, now);
  }
}

const oldestOf = (events: readonly Event[]): Date | null =>
  events.length === 0 ? null : new Date(Math.min(...events.map(({ created }) => created)) * 1000);
