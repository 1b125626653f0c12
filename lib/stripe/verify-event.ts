import 'server-only';
import type Stripe from 'stripe';
import { env } from '@/lib/env/server';
import { stripe } from './client';

/** Seconds a signature's timestamp may lie from our clock, in either direction. The SDK alone would take one from the future. */
const TOLERANCE_S = 300;

export type Verdict =
  { ok: true; event: Stripe.Event } | { ok: false; reason: 'no_signature' | 'bad_signature' | 'not_an_event' };

/** A delivery checked against this deployment: its signing secrets, and whether its key and the event are both test or both live. */
export function verifyDelivery(body: string, header: string | null, now: Date) {
  const verdict = verifyEvent(body, header, env().STRIPE_WEBHOOK_SECRET, now);
  if (!verdict.ok) return verdict;
  return { ...verdict, ofOurMode: verdict.event.livemode === env().STRIPE_SECRET_KEY.includes('_live_') };
}

/**
 * Checks a delivery against each signing secret (several while one is being rolled) and parses it. `body` is the raw text: a
 * re-serialised one does not match. https://docs.stripe.com/webhooks#verify-official-libraries
 */
export function verifyEvent(body: string, header: string | null, secrets: readonly string[], now: Date): Verdict {
  if (!header?.trim()) return { ok: false, reason: 'no_signature' };
  const signed = secrets.some((secret) => isSignedWith(secret, body, header, now));
  if (!signed || isAheadOf(now, header)) return { ok: false, reason: 'bad_signature' };
  const event = parseEvent(body);
  return event ? { ok: true, event } : { ok: false, reason: 'not_an_event' };
}

function isSignedWith(secret: string, body: string, header: string, now: Date): boolean {
  const { signature } = stripe().webhooks;
  if (!signature) throw new Error('This build of the Stripe SDK cannot verify signatures.');
  try {
    return signature.verifyHeader(body, header, secret, TOLERANCE_S, undefined, now.getTime());
  } catch {
    return false;
  }
}

function isAheadOf(now: Date, header: string): boolean {
  const stamp = Number(/(?:^|,)\s*t=(\d+)/.exec(header)?.[1]);
  return !(stamp - now.getTime() / 1000 <= TOLERANCE_S);
}

/** Null unless it is a snapshot event: a thin `v2.core.event` carries no object to save. */
function parseEvent(body: string): Stripe.Event | null {
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
