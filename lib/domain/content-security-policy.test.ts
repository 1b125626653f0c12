import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

const production = { nonce: 'abc', stripeJsOrigin: null, secure: true, development: false };

const sourcesOf = (policy: string) =>
  new Map(
    policy
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );

describe('contentSecurityPolicy', () => {
  it('allows nothing unsafe in production', () => {
    expect(contentSecurityPolicy(production)).not.toMatch(/unsafe-(inline|eval|hashes)/);
    expect(sourcesOf(contentSecurityPolicy(production)).get('default-src')).toEqual(["'none'"]);
  });

  it('frames Stripe and, where Stripe.js comes from elsewhere, that origin too', () => {
    const stripeOnly = ['https://js.stripe.com', 'https://*.js.stripe.com', 'https://hooks.stripe.com'];
    expect(sourcesOf(contentSecurityPolicy(production)).get('frame-src')).toEqual(stripeOnly);
    const sandbox = contentSecurityPolicy({ ...production, stripeJsOrigin: 'http://localhost:12111' });
    for (const name of ['script-src', 'frame-src', 'connect-src'])
      expect(sourcesOf(sandbox).get(name)).toContain('http://localhost:12111');
  });

  it('upgrades requests only where the page came over https, or a demo on plain http could not load', () => {
    expect(contentSecurityPolicy(production)).toContain('upgrade-insecure-requests');
    expect(contentSecurityPolicy({ ...production, secure: false })).not.toContain('upgrade-insecure-requests');
  });
});
