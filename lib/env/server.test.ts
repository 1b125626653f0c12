import { describe, expect, it } from 'vitest';
import { parseEnv } from './server';

const key = Buffer.alloc(32, 7).toString('base64');
const good = {
  DATABASE_URL: 'postgresql://florin@127.0.0.1:5433/florin',
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'x'.repeat(32),
  DATA_ENCRYPTION_KEYS: `k2:${key},k1:${key}`,
  STRIPE_SECRET_KEY: 'sk_test_1',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_new, whsec_old',
  STRIPE_API_BASE_URL: 'http://localhost:12111',
};
const live = { STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_PUBLISHABLE_KEY: 'pk_live_1', STRIPE_API_BASE_URL: '' };

describe('parseEnv', () => {
  it('takes several webhook secrets and several encryption keys, the first one current', () => {
    const env = parseEnv(good);
    expect(env.STRIPE_WEBHOOK_SECRET).toEqual(['whsec_new', 'whsec_old']);
    expect(env.DATA_ENCRYPTION_KEYS.map(({ kid }) => kid)).toEqual(['k2', 'k1']);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnv({ ...good, STRIPE_API_BASE_URL: '' }).STRIPE_API_BASE_URL).toBeUndefined();
  });

  it.each([
    [
      'a live key with a sandbox URL',
      { ...live, STRIPE_API_BASE_URL: 'http://localhost:12111' },
      'STRIPE_API_BASE_URL',
    ],
    [
      'a live key with another Stripe.js',
      { ...live, STRIPE_JS_URL: 'http://localhost:12111/stripe.js' },
      'STRIPE_JS_URL',
    ],
    ['keys of different modes', { STRIPE_SECRET_KEY: 'sk_live_1' }, 'STRIPE_PUBLISHABLE_KEY'],
    ['rates fetched in the clear', { RATES_URL: 'http://rates.example/daily.xml' }, 'RATES_URL'],
    [
      'one-click sign-ins with a live key',
      { ...live, DEMO_SIGN_INS: '[{"name":"A","email":"a@b.co","password":"p","role":"customer"}]' },
      'DEMO_SIGN_INS',
    ],
    [
      'one-click sign-ins on a public address',
      {
        APP_URL: 'https://florin.example',
        DEMO_SIGN_INS: '[{"name":"A","email":"a@b.co","password":"p","role":"customer"}]',
      },
      'DEMO_SIGN_INS',
    ],
    ['a mail server without an address to send from', { SMTP_URL: 'smtp://localhost' }, 'MAIL_FROM'],
    ['a mail server of another kind', { SMTP_URL: 'http://localhost', MAIL_FROM: 'a@b.co' }, 'SMTP_URL'],
    ['a line break in the address to send from', { MAIL_FROM: 'a@b.co\nBcc: c@d.co' }, 'MAIL_FROM'],
    ['a blank webhook secret', { STRIPE_WEBHOOK_SECRET: 'whsec_a, ' }, 'STRIPE_WEBHOOK_SECRET'],
    ['a webhook secret with a newline after it', { STRIPE_WEBHOOK_SECRET: 'whsec_a\n' }, 'STRIPE_WEBHOOK_SECRET'],
    ['a webhook secret with a newline in it', { STRIPE_WEBHOOK_SECRET: 'whsec_a\nb' }, 'STRIPE_WEBHOOK_SECRET'],
    ['a short encryption key', { DATA_ENCRYPTION_KEYS: 'k1:c2hvcnQ=' }, 'DATA_ENCRYPTION_KEYS'],
    ['a short auth secret', { AUTH_SECRET: 'short' }, 'AUTH_SECRET'],
  ])('refuses %s and names the variable', (_, change, variable) => {
    expect(() => parseEnv({ ...good, ...change })).toThrow(variable);
  });

  it('says of a variable that is missing that it is not set', () => {
    expect(() => parseEnv({ ...good, APP_URL: undefined })).toThrow('APP_URL: is not set');
  });

  it('never prints a value', () => {
    const secret = 'sk_test_ but with blanks';
    expect(() => parseEnv({ ...good, STRIPE_SECRET_KEY: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    );
  });
});
