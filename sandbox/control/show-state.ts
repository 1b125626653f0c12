import type { Collection } from '../state/collection';
import type { SandboxContext } from '../state/context';
import { toAccount } from '../wire/account-object';
import { toCustomer } from '../wire/customer-object';
import { toSession } from '../wire/session-object';

/** What there is, newest first, at most `limit` of each kind; the counts tell of the rest. */
export function showState(ctx: SandboxContext, limit: number) {
  const { customers, sessions, accounts, events, endpoints, deliveries } = ctx.documents;
  const newest = <Document extends { id: string }>(collection: Collection<Document>) =>
    collection.page([], { limit }).data;
  return {
    now: ctx.clock.seconds(),
    settings: ctx.settings.current,
    counts: {
      customers: customers.count(),
      sessions: sessions.count(),
      accounts: accounts.count(),
      events: events.count(),
      deliveries: deliveries.count(),
    },
    customers: newest(customers).map(toCustomer),
    sessions: newest(sessions).map((session) => ({ ...toSession(ctx, session), state: session.state })),
    accounts: newest(accounts).map((account) => ({
      ...toAccount(ctx, account),
      session: account.session,
      sandbox: { control: account.control, bank_reports: account.bank.reported, bank_owners: account.bank.owners },
    })),
    events: newest(events).map(({ id, type, created, object }) => ({ id, type, created, object: object.id })),
    endpoints: newest(endpoints),
    upcoming: ctx.scheduler.upcoming().map(({ dueAt, task }) => ({ due_at: Math.ceil(dueAt / 1000), ...task })),
  };
}

/** The log of delivery attempts, newest first, and whatever is still on its way. */
export function showDeliveries(ctx: SandboxContext, limit: number, event: string | null) {
  const { attempts, deliveries } = ctx.documents;
  const ofEvent = event === null ? [] : [{ field: 'event', in: [event] }];
  const pending = deliveries.page([{ field: 'state', in: ['pending'] }, ...ofEvent], { limit }).data;
  return {
    attempts: attempts.page(ofEvent, { limit }).data.map((attempt) => ({
      event: attempt.event,
      type: attempt.type,
      endpoint: attempt.endpoint,
      url: attempt.url,
      attempt: attempt.number,
      at: Math.floor(attempt.at / 1000),
      duration_ms: attempt.durationMs,
      status: attempt.status,
      error: attempt.error,
      signature: attempt.signature,
    })),
    pending: pending.map((delivery) => ({
      event: delivery.event,
      endpoint: delivery.endpoint,
      attempts: delivery.attempts,
      next_attempt_at: delivery.nextAttemptAt === null ? null : Math.ceil(delivery.nextAttemptAt / 1000),
    })),
  };
}
