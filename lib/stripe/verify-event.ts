import 'server-only';
import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { env } from '@/lib/env/server';
import { stripe } from './client';

/** Seconds a signature's timestamp may lie from our clock, in either direction. The SDK alone would take one from the future. */
const TOLERANCE_S = 300;

/** `stale`: genuine, but signed more than five minutes from now: a replay, or a clock that is wrong, perhaps ours. */
export type Rejection = 'no_signature' | 'bad_signature' | 'stale_signature' | 'not_an_event';

/** The secret that matched, by the start of its SHA-256: enough to tell several apart, and of no use for signing. */
interface Signed {
  readonly signedWith: string;
}

export type Verdict =
  | ({ ok: true; event: Stripe.Event } & Signed)
  | ({ ok: false; reason: 'not_an_event' } & Signed)
  | { ok: false; reason: Exclude<Rejection, 'not_an_event'> };

/** Whether an event is of the mode (test or live) this deployment's key is of. */
export const isOfOurMode = ({ livemode }: Pick<Stripe.Event, 'livemode'>): boolean =>
  livemode === env().STRIPE_SECRET_KEY.includes('_live_');

/** A delivery checked against this deployment's signing secrets. */
export const verifyDelivery = (body: string, header: string | null, now: Date): Verdict =>
  verifyEvent(body, header, env().STRIPE_WEBHOOK_SECRET, now);

/**
 * Checks a delivery against each signing secret (several while one is being rolled) and parses it. `body` is the raw text: a
 * re-serialised one does not match. https://docs.stripe.com/webhooks#verify-official-libraries
 */
export function verifyEvent(body: string, header: string | null, secrets: readonly string[], now: Date): Verdict {
  if (!header?.trim()) return { ok: false, reason: 'no_signature' };
  const signedAt = timestampOf(header);
  const secret = signedAt === null ? undefined : secrets.find((one) => isSignedWith(one, body, header));
  if (signedAt === null || secret === undefined) return { ok: false, reason: 'bad_signature' };
  if (!(Math.abs(now.getTime() / 1000 - signedAt) <= TOLERANCE_S)) return { ok: false, reason: 'stale_signature' };
  const signedWith = fingerprint(secret);
  const event = parseEvent(body);
  return event ? { ok: true, event, signedWith } : { ok: false, reason: 'not_an_event', signedWith };
}

/** Null unless there is exactly one: two headers that a proxy joined must not lend each other a timestamp. */
function timestampOf(header: string): number | null {
  const stamps = [...header.matchAll(/(?:^|,)\s*t=([^,]*)/g)];
  const [, stamp = ''] = stamps[0] ?? [];
  return stamps.length === 1 && /^\d{1,12}$/.test(stamp) ? Number(stamp) : null;
}

/** The time is compared by the caller, who looks both ways: a tolerance of 0 leaves it to them. */
function isSignedWith(secret: string, body: string, header: string): boolean {
  const { signature } = stripe().webhooks;
  if (!signature) throw new Error('This build of the Stripe SDK cannot verify signatures.');
  try {
    return signature.verifyHeader(body, header, secret, 0);
  } catch {
    return false;
  }
}

const fingerprint = (secret: string): string => createHash('sha256').update(secret).digest('hex').slice(0, 8);

/** Null unless it is a snapshot event: a thin `v2.core.event` carries no object to save. */
export function parseEvent(body: string): Stripe.Event | null {
  try {
    const parsed: unknown = JSON.parse(body);
    return isEvent(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isEvent(value: unknown): value is Stripe.Event {
  if (typeof value !== 'object' || value === null) return false;
  const { object, id, type, created, data } = value as Partial<Record<keyof Stripe.Event, unknown>>;
  if (object !== 'event' || typeof id !== 'string' || typeof type !== 'string' || typeof created !== 'number')
    return false;
  return (
    typeof data === 'object' &&
    data !== null &&
    'object' in data &&
    typeof data.object === 'object' &&
    data.object !== null
  );
}
