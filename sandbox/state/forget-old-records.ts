import { DAY } from '../bank/calendar';
import type { SandboxContext } from './context';

/** Stripe keeps events for 30 days and idempotency keys for at least one. */
const EVENTS_SECONDS = 30 * DAY;
const REPLIES_SECONDS = DAY;
/** However many there are, requests are answered in between. */
const AT_ONCE = 500;

/** Drops what Stripe would have dropped, once a day, the oldest first. */
export function forgetOldRecords(ctx: SandboxContext): void {
  const now = ctx.clock.seconds();
  const { replies, events, attempts, deliveries } = ctx.documents;
  const old = events.ids([{ field: 'created', is: '<', value: now - EVENTS_SECONDS }], AT_ONCE);
  if (old.length > 0) {
    const ofEvents = [{ field: 'event', in: old }];
    attempts.deleteAll(ofEvents);
    deliveries.deleteAll(ofEvents);
    events.delete(...old);
  }
  replies.deleteAll([{ field: 'created', is: '<', value: now - REPLIES_SECONDS }]);
  if (old.length < AT_ONCE) planForgetting(ctx);
  else ctx.scheduler.schedule(ctx.clock.now(), { kind: 'forget_old_records' });
}

export function planForgetting(ctx: SandboxContext): void {
  ctx.scheduler.clear('forget_old_records');
  ctx.scheduler.schedule(ctx.clock.now() + DAY * 1000, { kind: 'forget_old_records' });
}
