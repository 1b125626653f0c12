import { describe, expect, it } from 'vitest';
import { isLoopbackOrigin } from './origins';

describe('the pages that may open the modal', () => {
  it.each([
    'http://localhost:3000',
    'http://127.0.0.1:4000',
    'http://[::1]:3000',
    'https://localhost',
    'http://app.localhost:1',
  ])('include %s', (origin) => expect(isLoopbackOrigin(origin)).toBe(true));

  it.each([
    undefined,
    'null',
    '',
    'https://example.com',
    'http://localhost.example.com',
    'http://notlocalhost',
    'http://127.0.0.1.example.com',
    'http://localhost:3000/path',
  ])('do not include %s', (origin) => expect(isLoopbackOrigin(origin)).toBe(false));
});
