import 'server-only';
import { isOutage } from '@/lib/data/outage';
import { trySnapshots } from '@/lib/data/try-snapshots';
import { findSignedBody } from '@/lib/data/webhook-failures';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { asksForFetch, readAccountEvent } from '@/lib/stripe/read-account-event';
import { parseEvent } from '@/lib/stripe/verify-event';

/**
 * What would become of an event: `read` again, from what it says; `look_up`, as only Stripe knows; `apply` what has failed so far; `ignore` what
 * asks nothing of us; `fail`.
 */
export type Tried = 'read' | 'look_up' | 'apply' | 'ignore' | 'fail';

interface Trial {
  readonly tried: Tried;
  readonly snapshot?: AccountSnapshot;
}

/** Tries events we hold without changing anything. Answers the accounts that would be changed, and what would become of each event. */
export async function tryEvents(ids: readonly string[]): Promise<{ changes: string[]; tried: Tried[] }> {
  const trials = await Promise.all(ids.map(tryOne));
  const snapshots = trials.flatMap(({ snapshot }) => snapshot ?? []);
  const together = await trySnapshots(snapshots).catch(unlessOutage);
  if (together) return { changes: together, tried: trials.map(({ tried }) => tried) };
  const [changes, tried]: [string[], Tried[]] = [[], []];
  for (const trial of trials) {
    const alone = trial.snapshot ? await trySnapshots([trial.snapshot]).catch(unlessOutage) : [];
    changes.push(...(alone ?? []));
    tried.push(alone ? trial.tried : 'fail');
  }
  return { changes, tried };
}

async function tryOne(id: string): Promise<Trial> {
  const held = await findSignedBody(id);
  const event = held && parseEvent(held.body);
  if (!event) return { tried: 'ignore' };
  if (asksForFetch(event)) return { tried: 'look_up' };
  try {
    const snapshot = await readAccountEvent(event);
    return snapshot ? { tried: held.handled ? 'read' : 'apply', snapshot } : { tried: 'ignore' };
  } catch {
    return { tried: 'fail' };
  }
}

/** One that the database refuses is one that would fail; that it is away says nothing of any. */
function unlessOutage(error: unknown): null {
  if (isOutage(error)) throw error;
  return null;
}
