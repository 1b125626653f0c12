import { makeSecrets } from '@/scripts/launcher/secrets';

const secrets = makeSecrets();
export const WEBHOOK_SECRET = secrets.stripeWebhookSecret;

/** What a deployment sets; everything is on, the log of each event included. */
export const benchEnv = (databaseUrl: string) => ({
  ...process.env,
  NODE_ENV: 'production' as const,
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: databaseUrl,
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: secrets.authSecret,
  DATA_ENCRYPTION_KEYS: secrets.dataEncryptionKeys,
  STRIPE_SECRET_KEY: 'sk_test_bench',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_bench',
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
});
