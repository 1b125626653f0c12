import { z } from 'zod';
import { DEFAULT_API_VERSION } from '../wire/api-version';

/** The API request behind an event: both null when it was none of the integration's own. */
export const Cause = z.object({ id: z.string().nullable(), idempotency_key: z.string().nullable() });
export type Cause = z.infer<typeof Cause>;

/** Nobody's request: the modal, the bank, or work that goes on in the background. */
export const NO_REQUEST: Cause = { id: null, idempotency_key: null };

/** `object` is what the event showed when it happened. It never changes afterwards. */
export const StoredEvent = z.object({
  id: z.string(),
  type: z.string(),
  created: z.int(),
  object: z.record(z.string(), z.unknown()),
  previousAttributes: z.record(z.string(), z.unknown()).nullable(),
  request: Cause,
});
export type StoredEvent = z.infer<typeof StoredEvent>;

/** Several secrets during a roll: every one that has not expired signs. */
export const StoredEndpoint = z.object({
  id: z.string(),
  created: z.int(),
  url: z.string(),
  enabledEvents: z.array(z.string()),
  status: z.enum(['enabled', 'disabled']),
  apiVersion: z.string().nullable(),
  description: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
  secrets: z.array(z.object({ secret: z.string(), expiresAt: z.int().nullable() })),
});
export type StoredEndpoint = z.infer<typeof StoredEndpoint>;

/** One event on its way to one endpoint. What its body depends on is kept, so that every attempt has the same. */
export const StoredDelivery = z.object({
  id: z.string(),
  event: z.string(),
  endpoint: z.string(),
  state: z.enum(['pending', 'succeeded', 'failed']),
  attempts: z.int(),
  /** Milliseconds on the sandbox's clock; null once it is settled. */
  nextAttemptAt: z.number().nullable(),
  /** The endpoint's when the event happened. */
  apiVersion: z.string().default(DEFAULT_API_VERSION),
  /** How many endpoints were to have the event when it happened. */
  pendingWebhooks: z.int().default(1),
});
export type StoredDelivery = z.infer<typeof StoredDelivery>;

/** What became of one attempt. `status` is null when no answer came; then `error` says why. */
export const StoredAttempt = z.object({
  id: z.string(),
  delivery: z.string(),
  event: z.string(),
  type: z.string(),
  endpoint: z.string(),
  url: z.string(),
  number: z.int(),
  at: z.number(),
  durationMs: z.number(),
  signature: z.string(),
  status: z.int().nullable(),
  error: z.string().nullable(),
});
export type StoredAttempt = z.infer<typeof StoredAttempt>;
