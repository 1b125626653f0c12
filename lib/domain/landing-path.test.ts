import { describe, expect, it } from 'vitest';
import { landingPath } from './landing-path';

describe('landingPath', () => {
  it('goes on to the page asked for', () => {
    expect(landingPath('customer', '/accounts/fca_1')).toBe('/accounts/fca_1');
    expect(landingPath('support', '/support?q=ada')).toBe('/support?q=ada');
  });

  it('does not send a person where only the other role may go', () => {
    expect(landingPath('customer', '/support')).toBe('/overview');
    expect(landingPath('customer', '/support/customers/1')).toBe('/overview');
    expect(landingPath('support', '/overview')).toBe('/support');
  });

  it('starts each role at its own page without one, and with one of another site', () => {
    expect(landingPath('customer', undefined)).toBe('/overview');
    expect(landingPath('customer', '/')).toBe('/overview');
    expect(landingPath('support', '//evil.example')).toBe('/support');
  });
});
