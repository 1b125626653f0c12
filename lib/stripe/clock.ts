import 'server-only';
import type Stripe from 'stripe';

/** Seconds our clock may be off: signatures are refused at 300, so this is well before. */
const TOLERANCE_S = 60;

export interface ClockState {
  /** Ours minus Stripe's, in whole seconds, at Stripe's latest answer; null before the first. */
  readonly aheadBySeconds: number | null;
  readonly state: 'ok' | 'wrong' | 'unknown';
}

/** One for the process: the parts of a web server are bundled apart and may each have their own copy of a module. */
const shared = globalThis as typeof globalThis & { florinClockAheadBy?: number };

/** How far our clock is from Stripe's. Wrong by five minutes, it refuses every webhook as stale. */
export function clockState(): ClockState {
  const aheadBySeconds = shared.florinClockAheadBy ?? null;
  if (aheadBySeconds === null) return { aheadBySeconds, state: 'unknown' };
  return { aheadBySeconds, state: Math.abs(aheadBySeconds) > TOLERANCE_S ? 'wrong' : 'ok' };
}

/** Seconds by which `now` is ahead of a `Date` header; null for a header that is none. */
export function aheadOf(date: unknown, now: Date): number | null {
  const theirs = typeof date === 'string' ? Date.parse(date) : NaN;
  return Number.isNaN(theirs) ? null : Math.trunc((now.getTime() - theirs) / 1000);
}

/** Reads the time off every answer that passes through. */
export function watchClock(client: Stripe.HttpClient): Stripe.HttpClient {
  const makeRequest = client.makeRequest.bind(client);
  client.makeRequest = async (...request) => {
    const answer = await makeRequest(...request);
    const ahead = aheadOf(answer.getHeaders()['date'], new Date());
    if (ahead !== null) shared.florinClockAheadBy = ahead;
    return answer;
  };
  return client;
}
