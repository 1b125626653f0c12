import 'server-only';
import type { Receipt } from './receive-stripe-webhook';

// What every door that Stripe delivers to has in common, be it a Next route or a server of its own.

/** Stripe's events are a few kilobytes. More than this is no event, and reading it would cost memory and CPU before any signature is seen. */
export const BODY_LIMITS = { bytes: 1_000_000, milliseconds: 10_000 };

export type BodyFault = 'too_large' | 'too_slow' | 'not_json' | 'encoded' | 'cut_off';

export const FAULT_STATUS: Record<BodyFault, number> = {
  too_large: 413,
  too_slow: 408,
  not_json: 415,
  encoded: 415,
  cut_off: 400,
};

/** What the headers alone say against a body; null: it may be read. */
export function faultOf(header: (name: string) => string | null | undefined, bytes = BODY_LIMITS.bytes) {
  if (!/^application\/json\b/i.test(header('content-type') ?? '')) return 'not_json';
  // A compressed body is small only until it is opened; Stripe sends none.
  if (!/^(identity)?$/i.test(header('content-encoding') ?? '')) return 'encoded';
  return Number(header('content-length') ?? 0) > bytes ? 'too_large' : null;
}

export function statusOf({ kind }: Receipt): number {
  if (kind === 'rejected') return 400;
  if (kind === 'failed') return 500;
  return kind === 'unavailable' ? 503 : 200;
}

export const waitBeforeRetry = ({ kind }: Receipt): Record<string, string> =>
  kind === 'unavailable' ? { 'Retry-After': '30' } : {};
