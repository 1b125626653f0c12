import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createTestDatabase } from './test-database';

// Runs in each test file's own process before anything of ours is imported, since lib/env reads the environment once.
Object.assign(process.env, {
  DATABASE_URL: await createTestDatabase(inject('databaseServerUrl')),
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: randomBytes(32).toString('hex'),
  DATA_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`,
  STRIPE_SECRET_KEY: 'sk_test_sandbox',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_sandbox',
  STRIPE_WEBHOOK_SECRET: 'whsec_test',
  STRIPE_API_BASE_URL: inject('sandboxUrl'),
  STRIPE_JS_URL: `${inject('sandboxUrl')}/stripe.js`,
  SANDBOX_URL: inject('sandboxUrl'),
  DATA_DIR: mkdtempSync(join(tmpdir(), 'florin-test-')),
  LOG_LEVEL: 'silent',
});
