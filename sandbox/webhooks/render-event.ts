import type { StoredDelivery, StoredEvent } from '../state/stored-event';
import { toEvent } from '../wire/event-object';

/** The body of every attempt: the same bytes each time, in the version that the endpoint had when it happened. */
export function renderEvent(event: StoredEvent, delivery: StoredDelivery): string {
  return JSON.stringify(toEvent(event, delivery.apiVersion, delivery.pendingWebhooks), null, 2);
}
