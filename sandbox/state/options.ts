import type { SandboxOptions } from './context';

/** Fills in whatever was not said. */
export function sandboxOptions(given: Partial<SandboxOptions> = {}): SandboxOptions {
  return {
    dataDir: null,
    webhook: null,
    refreshDelayMs: 1_500,
    refreshQuotaSeconds: 120,
    businessName: 'Florin',
    // Stripe's test mode tries three times "over a few hours" and publishes no gaps; people at a desk wait less.
    webhookRetrySeconds: [5, 60, 3_600],
    webhookTimeoutMs: 10_000,
    // Few keep their order better; but while requests pour in, an endpoint must still get as many as are happening.
    webhooksAtOnce: 64,
    idSeed: null,
    startsAt: null,
    ...given,
  };
}
