import 'server-only';
import { sha256 } from '@/lib/crypto/sha256';
import { isOutage } from '@/lib/data/outage';
import { recordUnreadable } from '@/lib/data/webhook-failures';
import { log } from '@/lib/log';
import { type Rejection, verifyDelivery } from '@/lib/stripe/verify-event';
import { type Applied, applyEvent } from './apply-event';
import { keepFailure } from './keep-failure';
import { within } from './within';

/**
 * What became of a delivery. The answer's body says it, so that Stripe's delivery log shows what we did. Stripe sends again what `failed`,
 * for a reason of ours, and what found us `unavailable`; what is `parked` has failed three times and waits for support.
 */
export type Receipt =
  { kind: 'rejected'; reason: Rejection } | { kind: Applied | 'parked' | 'failed' } | { kind: 'unavailable' };

/** Later than this nobody may be waiting any more. What then still commits makes the next delivery a duplicate. */
const ANSWER_WITHIN_MS = 4_500;

/** One delivery in one pass: verify, apply once, or say why not. Never throws. https://docs.stripe.com/webhooks */
export async function receiveStripeWebhook(body: string, signature: string | null, now = new Date()): Promise<Receipt> {
  const verdict = verifyDelivery(body, signature, now);
  try {
    return await within(ANSWER_WITHIN_MS, () => take(verdict, body, now));
  } catch (err) {
    log().error({ err }, 'a webhook could not be taken; Stripe will send it again');
    return { kind: 'unavailable' };
  }
}

async function take(verdict: ReturnType<typeof verifyDelivery>, body: string, now: Date): Promise<Receipt> {
  if (!verdict.ok) return reject(verdict.reason, body, now);
  const { event, signedWith } = verdict;
  try {
    return { kind: await applyEvent(event, { body, signedWith }) };
  } catch (err) {
    if (isOutage(err)) throw err;
    return { kind: await keepFailure(event, body, err, now) };
  }
}

async function reject(reason: Rejection, body: string, now: Date): Promise<Receipt> {
  if (reason === 'not_an_event') await recordUnreadable(unreadable(body), now);
  if (reason === 'stale_signature')
    log().error('alarm: a genuine webhook signature is more than five minutes from this clock: is it right?');
  else log().warn({ reason }, 'a webhook was rejected');
  return { kind: 'rejected', reason };
}

/** PostgreSQL's text takes any character but one. */
const unreadable = (body: string) => ({
  id: `body:${sha256(body)}`,
  body: body.replaceAll('\0', '\uFFFD'),
  reason: 'Signed by Stripe, and not an event of the kind this endpoint is for.',
});
