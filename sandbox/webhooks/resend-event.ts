import type { SandboxContext } from '../state/context';

/** Sends an event again, to every endpoint that has had it or should have. Null when there is no such event. */
export function resendEvent(ctx: SandboxContext, eventId: string): number | null {
  if (!ctx.documents.events.find(eventId)) return null;
  const deliveries = ctx.documents.deliveries.all([{ field: 'event', in: [eventId] }]);
  for (const delivery of deliveries) {
    const nextAttemptAt = ctx.clock.now();
    ctx.documents.deliveries.save({ ...delivery, state: 'pending', nextAttemptAt });
    ctx.scheduler.schedule(nextAttemptAt, { kind: 'attempt_delivery', delivery: delivery.id });
  }
  return deliveries.length;
}
