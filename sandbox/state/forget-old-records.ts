import { DAY } from '../bank/calendar';
import type { SandboxContext } from './context';

/** Stripe keeps events for 30 days and idempotency keys for at least one. */
const EVENTS_SECONDS = 30 * DAY;
const REPLIES_SECONDS = DAY;

/** Drops what Stripe would have dropped, once a day. */
export function forgetOldRecords(ctx: SandboxContext): void {
  const now = ctx.clock.seconds();
  const { replies, events, attempts, deliveries } = ctx.documents;
  for (const event of events.all([{ field: 'created', is: '<', value: now - EVENTS_SECONDS }])) {
    const ofEvent = [{ field: 'event', in: [event.id] }];
    for (const attempt of attempts.all(ofEvent)) attempts.delete(attempt.id);
    for (const delivery of deliveries.all(ofEvent)) deliveries.delete(delivery.id);
    events.delete(event.id);
  }
  for (const reply of replies.all([{ field: 'created', is: '<', value: now - REPLIES_SECONDS }]))
    replies.delete(reply.id);
  planForgetting(ctx);
}

export function planForgetting(ctx: SandboxContext): void {
  ctx.scheduler.clear('forget_old_records');
  ctx.scheduler.schedule(ctx.clock.now() + DAY * 1000, { kind: 'forget_old_records' });
}
