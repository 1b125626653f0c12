import 'server-only';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { hasEvent, recordIgnoredEvent } from '@/lib/data/webhook-events';
import { log } from '@/lib/log';
import { isKnownEvent, readAccountEvent } from '@/lib/stripe/read-account-event';
import { verifyDelivery } from '@/lib/stripe/verify-event';

/** What became of a delivery. The answer's body says it, so that Stripe's delivery log shows what we did. */
export type Receipt =
  | { kind: 'rejected'; reason: 'no_signature' | 'bad_signature' | 'not_an_event' }
  | { kind: 'applied' | 'duplicate' | 'ignored' };

/**
 * One delivery in one pass: verify, fetch what the event lacks, then one statement that enters the event's id and applies it. Throws when
 * we fail, leaving nothing behind: the answer is a 500 and Stripe sends the event again. https://docs.stripe.com/webhooks
 */
export async function receiveStripeWebhook(body: string, signature: string | null, now = new Date()): Promise<Receipt> {
  const verdict = verifyDelivery(body, signature, now);
  if (!verdict.ok) return { kind: 'rejected', reason: verdict.reason };
  const { event, ofOurMode } = verdict;
  if (!ofOurMode) return ignore(event, 'an event of the other mode (test or live) was delivered here');
  if (!isKnownEvent(event.type)) return ignore(event, 'an event of an unknown type was recorded');
  if (await hasEvent(event.id)) return { kind: 'duplicate' };
  const snapshot = await readAccountEvent(event);
  if (!snapshot) return ignore(event, 'an event about no account was recorded');
  const applied = await saveSnapshot(snapshot, event);
  log().info({ eventId: event.id, type: event.type, accountId: snapshot.id, applied }, 'webhook received');
  return { kind: applied ? 'applied' : 'duplicate' };
}

async function ignore(event: { id: string; type: string }, why: string): Promise<Receipt> {
  const entered = await recordIgnoredEvent(event);
  log().warn({ eventId: event.id, type: event.type }, why);
  return { kind: entered ? 'ignored' : 'duplicate' };
}
