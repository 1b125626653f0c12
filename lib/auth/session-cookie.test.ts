import { expect, it } from 'vitest';
import { sessionCookie } from './session-cookie';

it('is bound to its host and to https where there is https', () => {
  const { name, attributes } = sessionCookie('https://florin.example');
  expect(name).toMatch(/^__Host-/);
  expect(attributes).toEqual({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' });
});

it('does not sign two demos on one machine out of each other', () => {
  expect(sessionCookie('http://localhost:3000').name).not.toBe(sessionCookie('http://localhost:3001').name);
});
