import type Stripe from 'stripe';
import type { SandboxContext } from '../state/context';
import { NO_REQUEST, type StoredEndpoint, type StoredEvent } from '../state/stored-event';
import type { StoredAccount } from '../state/stored-account';
import type { StoredCustomer } from '../state/stored-customer';
import { toAccount } from '../wire/account-object';
import { DEFAULT_API_VERSION } from '../wire/api-version';
import { toCustomer } from '../wire/customer-object';
import { toEvent } from '../wire/event-object';

type AccountEventType = Extract<Stripe.Event['type'], `financial_connections.account.${string}`>;
type CustomerEventType = Extract<Stripe.Event['type'], 'customer.created' | 'customer.updated' | 'customer.deleted'>;
type Details = Partial<Pick<StoredEvent, 'request' | 'previousAttributes'>>;

/** Something happened to an account. `data.object` names its ownership by id, never whole. */
export function emitAccountEvent(
  ctx: SandboxContext,
  type: AccountEventType,
  account: StoredAccount,
  details: Details = {},
): StoredEvent {
  return emit(ctx, type, { ...toAccount(ctx, account) }, details);
}

export function emitCustomerEvent(
  ctx: SandboxContext,
  type: CustomerEventType,
  customer: StoredCustomer,
  details: Details = {},
): StoredEvent {
  return emit(ctx, type, { ...toCustomer(customer) }, details);
}

/**
 * Records that something happened and sends it to every endpoint that wants to know. Called in the transaction that
 * makes it happen: neither is ever there without the other.
 */
function emit(ctx: SandboxContext, type: string, object: StoredEvent['object'], details: Details): StoredEvent {
  const event = ctx.documents.events.insert({
    id: ctx.ids.next('evt'),
    type,
    created: ctx.clock.seconds(),
    object,
    previousAttributes: details.previousAttributes ?? null,
    request: details.request ?? NO_REQUEST,
  });
  const endpoints = ctx.documents.endpoints.all().filter((endpoint) => wants(endpoint, type));
  for (const endpoint of endpoints) planDelivery(ctx, event, endpoint, endpoints.length);
  return event;
}

function wants(endpoint: StoredEndpoint, type: string): boolean {
  const named = endpoint.enabledEvents.includes('*') || endpoint.enabledEvents.includes(type);
  return named && endpoint.status === 'enabled';
}

/** The body is rendered once, in the endpoint's version, as Stripe never renders an event again. */
function planDelivery(
  ctx: SandboxContext,
  event: StoredEvent,
  endpoint: StoredEndpoint,
  pendingWebhooks: number,
): void {
  const body = JSON.stringify(toEvent(event, endpoint.apiVersion ?? DEFAULT_API_VERSION, pendingWebhooks), null, 2);
  const nextAttemptAt = ctx.clock.now();
  const delivery = ctx.documents.deliveries.insert({
    id: ctx.ids.next('dlv'),
    event: event.id,
    endpoint: endpoint.id,
    state: 'pending',
    attempts: 0,
    nextAttemptAt,
    body,
  });
  ctx.scheduler.schedule(nextAttemptAt, { kind: 'attempt_delivery', delivery: delivery.id });
}

/** How many endpoints have not had the event yet. */
export function pendingWebhooks(ctx: SandboxContext, eventId: string): number {
  return ctx.documents.deliveries
    .all([{ field: 'event', in: [eventId] }])
    .filter((delivery) => delivery.state !== 'succeeded').length;
}
