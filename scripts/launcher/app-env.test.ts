import { describe, expect, it } from 'vitest';
import { toAppEnv, toSandboxEnv } from './app-env';
import { DEMO_PEOPLE } from './people';
import { makeSecrets } from './secrets';
import { toSettings } from './settings';

const DATABASE_URL = 'postgresql://florin:secret@127.0.0.1:5433/florin';
const secrets = makeSecrets();
const appEnv = (source: Record<string, string> = {}) => toAppEnv(toSettings(source), secrets, DATABASE_URL);
const stripeKeys = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_PUBLISHABLE_KEY: 'pk_test_1' };

describe('the environment of the app', () => {
  it('is whole with nothing set, and offers the people of the demo', () => {
    expect(appEnv()).toMatchObject({
      DATABASE_URL,
      APP_URL: 'http://localhost:3000',
      STRIPE_SECRET_KEY: expect.stringMatching(/^sk_test_/),
      STRIPE_PUBLISHABLE_KEY: expect.stringMatching(/^pk_test_/),
      STRIPE_WEBHOOK_SECRET: expect.stringMatching(/^whsec_/),
      STRIPE_API_BASE_URL: 'http://localhost:12111',
      DEMO_SIGN_INS: JSON.stringify(DEMO_PEOPLE),
    });
  });

  it('follows the ports', () => {
    expect(appEnv({ PORT: '3100', SANDBOX_PORT: '12200' })).toMatchObject({
      PORT: '3100',
      APP_URL: 'http://localhost:3100',
      STRIPE_API_BASE_URL: 'http://localhost:12200',
      STRIPE_JS_URL: 'http://localhost:12200/stripe.js',
      RATES_URL: 'http://localhost:12200/rates/eurofxref-hist-90d.xml',
    });
  });

  it('takes whatever is set, and treats an empty value as not set', () => {
    const given = { AUTH_SECRET: 'x'.repeat(32), STRIPE_WEBHOOK_SECRET: 'whsec_a,whsec_b', DATA_ENCRYPTION_KEYS: '' };
    expect(appEnv(given)).toMatchObject({ ...given, DATA_ENCRYPTION_KEYS: secrets.dataEncryptionKeys });
  });

  it('leaves Stripe to Stripe once a key is set: no sandbox, and nobody with a well-known password', () => {
    const env = appEnv(stripeKeys);
    expect(env).toMatchObject(stripeKeys);
    for (const name of ['STRIPE_API_BASE_URL', 'STRIPE_JS_URL', 'RATES_URL', 'DEMO_SIGN_INS'])
      expect(env).not.toHaveProperty(name);
  });

  it('asks for the other key when only the secret one is set', () => {
    expect(() => appEnv({ STRIPE_SECRET_KEY: 'sk_test_1' })).toThrow('STRIPE_PUBLISHABLE_KEY is not');
  });

  it('offers nobody a sign-in at an address that others can reach', () => {
    expect(appEnv({ APP_URL: 'https://florin.example.com' })).not.toHaveProperty('DEMO_SIGN_INS');
  });
});

describe('the environment of the sandbox', () => {
  it('signs with the secret that the app knows, the first of several', () => {
    const own = toSandboxEnv(toSettings({ STRIPE_WEBHOOK_SECRET: 'whsec_a,whsec_b' }), secrets);
    expect(own['STRIPE_WEBHOOK_SECRET']).toBe('whsec_a,whsec_b');
    expect(toSandboxEnv(toSettings({}), secrets)['STRIPE_WEBHOOK_SECRET']).toBe(appEnv()['STRIPE_WEBHOOK_SECRET']);
  });
});

describe('settings', () => {
  it.each(['abc', '0', '70000', '-1', '30.5'])('refuse PORT=%s in one sentence', (PORT) => {
    expect(() => toSettings({ PORT })).toThrow(`PORT must be a port between 1 and 65535, and is "${PORT}"`);
  });
});
