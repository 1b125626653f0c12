import type Stripe from 'stripe';
import type { StoredEvent } from '../state/stored-event';

/** The fields that every event has; `type` and `data` are as stored, so not tied to one of the SDK's event types. */
export type EventObject = Pick<Stripe.Event, 'id' | 'object' | 'api_version' | 'created' | 'livemode'> & {
  data: { object: Record<string, unknown>; previous_attributes?: Record<string, unknown> };
  pending_webhooks: number;
  request: NonNullable<Stripe.Event['request']>;
  type: string;
};

/** https://docs.stripe.com/api/events/object */
export function toEvent(event: StoredEvent, apiVersion: string, pendingWebhooks: number): EventObject {
  return {
    id: event.id,
    object: 'event',
    api_version: apiVersion,
    created: event.created,
    data: {
      object: event.object,
      ...(event.previousAttributes && { previous_attributes: event.previousAttributes }),
    },
    livemode: false,
    pending_webhooks: pendingWebhooks,
    request: event.request,
    type: event.type,
  };
}
