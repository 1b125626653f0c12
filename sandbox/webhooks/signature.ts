import { createHmac } from 'node:crypto';
import type { StoredEndpoint } from '../state/stored-event';

/**
 * `Stripe-Signature` for a body sent at `timestamp` (seconds): one `v1` for each secret.
 * https://docs.stripe.com/webhooks#verify-manually
 */
export function signatureHeader(body: string, secrets: readonly string[], timestamp: number): string {
  const signatures = secrets.map(
    (secret) => `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`,
  );
  return [`t=${timestamp}`, ...signatures].join(',');
}

/** The secrets that sign at `now` (seconds): all that have not expired, so two while one is being rolled. */
export function liveSecrets(endpoint: StoredEndpoint, now: number): string[] {
  return endpoint.secrets.filter(({ expiresAt }) => expiresAt === null || expiresAt > now).map(({ secret }) => secret);
}
