/** For tests that need a configuration and nothing behind it: no database and no Stripe answer at these addresses. */
export const anEnvironment = (change: Record<string, string> = {}): Record<string, string> => ({
  DATABASE_URL: 'postgresql://florin@127.0.0.1:1/florin',
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'x'.repeat(32),
  DATA_ENCRYPTION_KEYS: `k1:${aKey(1)}`,
  STRIPE_SECRET_KEY: 'sk_test_1',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_new',
  STRIPE_API_BASE_URL: 'http://127.0.0.1:1',
  LOG_LEVEL: 'silent',
  ...change,
});

/** A 256-bit key in base64, the same for the same number. */
export const aKey = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
