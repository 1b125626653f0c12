import 'server-only';
import { appendAudit } from '@/lib/data/audit';
import { isOutage } from '@/lib/data/outage';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { findSignedBody } from '@/lib/data/webhook-failures';
import { ok, type Outcome, refusal } from '@/lib/domain/result';
import type { Staff } from '@/lib/domain/staff';
import { log } from '@/lib/log';
import { readAccountEvent } from '@/lib/stripe/read-account-event';
import { parseEvent } from '@/lib/stripe/verify-event';
import { type Applied, applyEvent } from './apply-event';
import { keepFailure } from './keep-failure';

export type ReplayCode = 'not_found' | 'failed' | 'unavailable';
export type Replayed = Applied | ReplayCode;

/**
 * Applies an event we hold once more, on behalf of support; who asked and why is on record before anything is read. Doing it again, or with
 * an event that was applied long ago, is harmless: its id is entered once, and older news never covers newer.
 */
export async function replayEvent(
  staff: Staff,
  eventId: string,
  why: string,
  now = new Date(),
): Promise<Outcome<{ outcome: Applied }, ReplayCode>> {
  await appendAudit(staff, { action: 'support.replay_event', subjectId: eventId, details: { why } }, now);
  const replayed = await replayHeld(eventId, now);
  switch (replayed) {
    case 'not_found':
    case 'unavailable':
    case 'failed':
      return refusal(replayed);
    default:
      return ok({ outcome: replayed });
  }
}

/** Applies an event we hold once more; what fails is kept beside it. Whoever calls has put on record who asked and why. */
export async function replayHeld(eventId: string, now: Date): Promise<Replayed> {
  const held = await findSignedBody(eventId);
  const event = held && parseEvent(held.body);
  if (!event) return 'not_found';
  try {
    return held.handled ? await readAgain(event) : await applyEvent(event, signedBefore(held.body));
  } catch (err) {
    log().error({ err, eventId }, 'a replay failed');
    if (isOutage(err)) return 'unavailable';
    await keepFailure(event, held.body, err, now);
    return 'failed';
  }
}

/** Its signature was checked when it came; with which secret is no longer known. */
const signedBefore = (body: string) => ({ body, signedWith: null });

async function readAgain(event: NonNullable<ReturnType<typeof parseEvent>>): Promise<Applied> {
  const snapshot = await readAccountEvent(event);
  if (!snapshot) return 'ignored';
  const saved = await saveSnapshot(snapshot);
  return saved === 'applied' ? 'duplicate' : 'refused';
}
