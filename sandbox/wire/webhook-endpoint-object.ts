import type Stripe from 'stripe';
import type { StoredEndpoint } from '../state/stored-event';

/** https://docs.stripe.com/api/webhook_endpoints/object. The secret is told once, when the endpoint is made. */
export function toWebhookEndpoint(endpoint: StoredEndpoint, secret?: string): Stripe.WebhookEndpoint {
  return {
    id: endpoint.id,
    object: 'webhook_endpoint',
    api_version: endpoint.apiVersion,
    application: null,
    created: endpoint.created,
    description: endpoint.description,
    enabled_events: endpoint.enabledEvents,
    livemode: false,
    metadata: endpoint.metadata,
    ...(secret !== undefined && { secret }),
    status: endpoint.status,
    url: endpoint.url,
  };
}
