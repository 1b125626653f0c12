import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safePath } from './safe-path';

describe('safePath', () => {
  it.each([
    ['/accounts/fca_1?range=1y', '/accounts/fca_1?range=1y'],
    ['/', '/'],
    ['/a/../overview', '/overview'],
    ['/overview#top', '/overview'],
  ])('keeps %s', (text, path) => {
    expect(safePath(text)).toBe(path);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    'overview',
    '',
    `/${'a'.repeat(600)}`,
    undefined,
    ['/overview', '/support'],
  ])('refuses %j', (text) => {
    expect(safePath(text)).toBeNull();
  });

  it('never answers what a browser would take for another site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '\t',
      '\n',
      ':',
      '@',
      'evil.example',
      'https:',
      '%2f',
      '?',
      '#',
      'a',
    );
    const tricky = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);
    fc.assert(
      fc.property(tricky, (text) => {
        const path = safePath(text);
        return path === null || new URL(path, 'https://florin.example').origin === 'https://florin.example';
      }),
      { numRuns: 2_000 },
    );
  });
});
