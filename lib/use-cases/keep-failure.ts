import 'server-only';
import type Stripe from 'stripe';
import { recordFailure } from '@/lib/data/webhook-failures';
import { log } from '@/lib/log';
import { failureReason } from './failure-reason';

/** Nothing of the event was applied; that it failed is all that is written, and from the third time on Stripe need not send it again. */
export async function keepFailure(event: Stripe.Event, body: string, err: unknown, now: Date) {
  const { id, type } = event;
  const objectId = 'id' in event.data.object && typeof event.data.object.id === 'string' ? event.data.object.id : null;
  const status = await recordFailure({ id, type, objectId, body, reason: failureReason(err) }, now);
  if (status === 'parked') log().error({ err, eventId: id, type }, 'alarm: an event keeps failing and is parked');
  else log().error({ err, eventId: id, type }, 'an event could not be applied; Stripe will send it again');
  return status === 'parked' ? 'parked' : 'failed';
}
