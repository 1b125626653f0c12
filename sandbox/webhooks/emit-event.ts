import type Stripe from 'stripe';
import { z } from 'zod';
import { between } from '../bank/random';
import type { SandboxContext } from '../state/context';
import { NO_REQUEST, type StoredEndpoint, type StoredEvent } from '../state/stored-event';
import type { StoredAccount } from '../state/stored-account';
import type { StoredCustomer } from '../state/stored-customer';
import { toAccount } from '../wire/account-object';
import { DEFAULT_API_VERSION } from '../wire/api-version';
import { toAuthorization } from '../wire/authorization-object';
import { toCustomer } from '../wire/customer-object';

type AccountEventType = Extract<Stripe.Event['type'], `financial_connections.account.${string}`>;
type AuthorizationEventType = Extract<Stripe.Event['type'], `financial_connections.authorization.${string}`>;
type CustomerEventType = Extract<Stripe.Event['type'], 'customer.created' | 'customer.updated' | 'customer.deleted'>;
type Details = Partial<Pick<StoredEvent, 'request' | 'previousAttributes'>> & { isLost?: boolean };

/** Something happened to an account. `data.object` names its ownership by id, never whole. */
export function emitAccountEvent(
  ctx: SandboxContext,
  type: AccountEventType,
  account: StoredAccount,
  details: Details = {},
): StoredEvent {
  return emit(ctx, type, { ...toAccount(ctx, account) }, { ...details, isLost: account.control.losesWebhooks });
}

/** Something happened to the access itself, which all accounts of one link share. */
export function emitAuthorizationEvent(
  ctx: SandboxContext,
  type: AuthorizationEventType,
  account: StoredAccount,
): StoredEvent {
  return emit(ctx, type, { ...toAuthorization(account) }, {});
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
export function emit(ctx: SandboxContext, type: string, object: StoredEvent['object'], details: Details): StoredEvent {
  const event = ctx.documents.events.insert({
    id: ctx.ids.next('evt'),
    type,
    created: ctx.clock.seconds(),
    object,
    previousAttributes: details.previousAttributes ?? null,
    request: details.request ?? NO_REQUEST,
  });
  if (!details.isLost) planDeliveries(ctx, event);
  return event;
}

function planDeliveries(ctx: SandboxContext, event: StoredEvent): void {
  const { webhook_mode: mode, webhook_copies: copies } = ctx.settings.current;
  if (mode === 'drop') return;
  const endpoints = ctx.documents.endpoints.all().filter((endpoint) => wants(endpoint, event.type));
  for (const endpoint of endpoints) {
    for (let copy = 0; copy < copies; copy++) planDelivery(ctx, event, endpoint, endpoints.length);
  }
}

function wants(endpoint: StoredEndpoint, type: string): boolean {
  const named = endpoint.enabledEvents.includes('*') || endpoint.enabledEvents.includes(type);
  return named && endpoint.status === 'enabled';
}

function planDelivery(ctx: SandboxContext, event: StoredEvent, endpoint: StoredEndpoint, wanting: number): void {
  const id = ctx.ids.next('dlv');
  const wait = between(id, 0, ctx.settings.current.webhook_jitter_ms);
  const nextAttemptAt = ctx.clock.now() + wait;
  ctx.documents.deliveries.insert({
    id,
    event: event.id,
    endpoint: endpoint.id,
    state: 'pending',
    attempts: 0,
    nextAttemptAt,
    apiVersion: endpoint.apiVersion ?? DEFAULT_API_VERSION,
    pendingWebhooks: wanting,
  });
  // At once needs no plan: whatever is pending is planned anew at the next start.
  if (wait === 0) ctx.store.afterCommit(() => ctx.dispatcher.dispatch(id));
  else ctx.scheduler.schedule(nextAttemptAt, { kind: 'attempt_delivery', delivery: id });
}

const Progress = z.array(z.object({ endpoint: z.string(), state: z.string() }));

/** How many endpoints have not had the event yet. */
export function pendingWebhooks(ctx: SandboxContext, eventId: string): number {
  const ofEvent = [{ field: 'event', in: [eventId] }];
  const deliveries = Progress.parse(ctx.documents.deliveries.fields(ofEvent, ['endpoint', 'state']));
  const served = new Set(deliveries.filter(({ state }) => state === 'succeeded').map(({ endpoint }) => endpoint));
  return new Set(deliveries.map(({ endpoint }) => endpoint).filter((endpoint) => !served.has(endpoint))).size;
}
