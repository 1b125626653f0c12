import type { Clock } from '../state/clock';
import type { Documents } from '../state/documents';
import type { Ids } from '../state/ids';
import type { SettingsStore } from '../state/settings';
import type { Store } from '../state/store';
import type { StoredDelivery, StoredEndpoint, StoredEvent } from '../state/stored-event';
import type { Task } from '../state/task';
import { Together } from '../state/together';
import { postEvent, type PostOutcome } from './post-event';
import { renderEvent } from './render-event';
import { liveSecrets, signatureHeader } from './signature';

export interface DispatcherParts {
  store: Store;
  documents: Documents;
  clock: Clock;
  ids: Ids;
  settings: SettingsStore;
  schedule: (dueAt: number, task: Task) => void;
  clearPlanned: () => void;
  timeoutMs: number;
  /** How many attempts to one endpoint are under way together. */
  atOnce: number;
}

/**
 * Carries events to endpoints. Each endpoint has its own queue, so a slow or dead one delays nobody else. A delivery is
 * pending in the store until it is settled: one that was on its way when the process ended is sent again.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  /** What waits for room, by endpoint, each delivery once. */
  readonly #queues = new Map<string, Set<string>>();
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #sending = new Map<string, number>();
  #cancel = new AbortController();
  #closed = false;

  readonly #together: Together;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#together = new Together(parts.store);
  }

  /** Starts an attempt as soon as its endpoint has room. */
  dispatch(deliveryId: string): void {
    const delivery = this.#parts.documents.deliveries.find(deliveryId);
    const held = this.#closed || this.#parts.settings.current.webhook_mode === 'hold';
    if (delivery?.state !== 'pending' || held || this.#underWay.has(deliveryId)) return;
    const queue = this.#queues.get(delivery.endpoint) ?? new Set();
    queue.add(deliveryId);
    this.#queues.set(delivery.endpoint, queue);
    this.#parts.store.afterCommit(() => this.#pump(delivery.endpoint));
  }

  /** Plans an attempt for whatever is pending: after a start, and when events are no longer held. */
  resume(): void {
    this.#parts.clearPlanned();
    for (const delivery of this.#parts.documents.deliveries.all([{ field: 'state', in: ['pending'] }])) {
      const dueAt = delivery.nextAttemptAt ?? this.#parts.clock.now();
      this.#parts.schedule(dueAt, { kind: 'attempt_delivery', delivery: delivery.id });
    }
  }

  /** Resolves when nothing is under way or waiting for room. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  /** Breaks off what is under way, as if it had not been tried. */
  async abandon(): Promise<void> {
    this.#queues.clear();
    this.#cancel.abort();
    this.#cancel = new AbortController();
    await this.idle();
  }

  /** What is under way stays pending and goes out again after the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.abandon();
  }

  #pump(endpointId: string): void {
    const queue = this.#queues.get(endpointId) ?? new Set();
    for (const deliveryId of queue) {
      if ((this.#sending.get(endpointId) ?? 0) >= this.#parts.atOnce) return;
      queue.delete(deliveryId);
      this.#begin(endpointId, deliveryId);
    }
  }

  #begin(endpointId: string, deliveryId: string): void {
    this.#sending.set(endpointId, (this.#sending.get(endpointId) ?? 0) + 1);
    const attempt = this.#attempt(deliveryId).finally(() => {
      this.#underWay.delete(deliveryId);
      this.#sending.set(endpointId, (this.#sending.get(endpointId) ?? 1) - 1);
      this.#pump(endpointId);
    });
    this.#underWay.set(deliveryId, attempt);
  }

  async #attempt(deliveryId: string): Promise<void> {
    const { documents } = this.#parts;
    const delivery = documents.deliveries.find(deliveryId);
    if (delivery?.state !== 'pending') return;
    const endpoint = documents.endpoints.find(delivery.endpoint);
    const event = documents.events.find(delivery.event);
    if (endpoint?.status !== 'enabled' || !event) {
      documents.deliveries.save({ ...delivery, state: 'failed', nextAttemptAt: null });
      return;
    }
    await this.#send(delivery, endpoint, event);
  }

  async #send(delivery: StoredDelivery, endpoint: StoredEndpoint, event: StoredEvent): Promise<void> {
    const body = renderEvent(event, delivery);
    // Signed by the machine's clock: the receiver lives in real time even when the sandbox has skipped ahead.
    const timestamp = Math.floor(Date.now() / 1000);
    const signature = signatureHeader(body, liveSecrets(endpoint, this.#parts.clock.seconds()), timestamp);
    const at = this.#parts.clock.now();
    const { signal } = this.#cancel;
    const outcome = await postEvent(endpoint.url, body, signature, this.#parts.timeoutMs, signal);
    await this.#together.run(() => {
      if (!signal.aborted) this.#record(delivery, event, endpoint, outcome, { at, signature });
    });
  }

  #record(
    sent: StoredDelivery,
    event: StoredEvent,
    endpoint: StoredEndpoint,
    outcome: PostOutcome,
    attempt: { at: number; signature: string },
  ): void {
    const { documents, ids } = this.#parts;
    const delivery = documents.deliveries.find(sent.id);
    if (!delivery) return;
    const number = delivery.attempts + 1;
    documents.attempts.insert({
      id: ids.next('att'),
      delivery: delivery.id,
      event: event.id,
      type: event.type,
      endpoint: endpoint.id,
      url: endpoint.url,
      number,
      ...attempt,
      ...outcome,
    });
    this.#settle({ ...delivery, attempts: number }, outcome);
  }

  #settle(delivery: StoredDelivery, outcome: PostOutcome): void {
    const { documents, settings, clock, schedule } = this.#parts;
    const delivered = outcome.status !== null && outcome.status >= 200 && outcome.status < 300;
    const wait = delivered ? undefined : settings.current.webhook_retry_seconds[delivery.attempts - 1];
    if (wait === undefined) {
      documents.deliveries.save({ ...delivery, state: delivered ? 'succeeded' : 'failed', nextAttemptAt: null });
      return;
    }
    const nextAttemptAt = clock.now() + wait * 1000;
    documents.deliveries.save({ ...delivery, nextAttemptAt });
    schedule(nextAttemptAt, { kind: 'attempt_delivery', delivery: delivery.id });
  }
}
