import 'server-only';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripeFailure } from './errors';

/** Longest waits before each further try, in milliseconds. Over these Stripe's own limit of a second is long past. */
const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * A call of the background, made again when Stripe says "too many": the SDK does not repeat those. Each wait is somewhere between half of
 * its length and all of it, so that workers that were refused together do not come back together. Never on behalf of someone who waits.
 */
export async function patiently<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  for (const longest of WAITS_MS) {
    try {
      return await call();
    } catch (error) {
      if (stripeFailure(error) !== 'rate_limited') throw error;
      await sleep(randomInt(longest / 2, longest));
    }
  }
  return call();
}
