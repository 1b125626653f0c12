import 'server-only';
import Stripe from 'stripe';
import { env } from '@/lib/env/server';
import { watchClock } from './clock';

/** A person waits for most of these calls: better one clear "try again" than a minute of spinner. */
const TIMEOUT_MS = 15_000;

let client: Stripe | undefined;

/** Talks to Stripe, or to whatever speaks its wire at STRIPE_API_BASE_URL. Lazy: the SDK throws without a key, and `next build` has none. */
export function stripe(): Stripe {
  client ??= new Stripe(env().STRIPE_SECRET_KEY, {
    ...endpoint(env().STRIPE_API_BASE_URL),
    httpClient: watchClock(Stripe.createNodeHttpClient()),
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 2,
    telemetry: false,
    appInfo: { name: 'Florin' },
  });
  return client;
}

function endpoint(baseUrl: string | undefined) {
  if (!baseUrl) return {};
  const { protocol, hostname, port } = new URL(baseUrl);
  const secure = protocol === 'https:';
  return {
    protocol: secure ? ('https' as const) : ('http' as const),
    host: hostname,
    port: port || (secure ? 443 : 80),
  };
}
