import { beforeEach, expect, it, vi } from 'vitest';
import { hidesAmounts, PRIVACY_COOKIE } from '@/lib/domain/privacy';
import { digestOf, formOf } from './action-fixture';
import { hideAmounts } from './hide-amounts';

let request = new Headers();
const jar = new Map<string, string>();
// There is no request here: Next's own readers of headers and cookies get these.
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(request),
  cookies: () => Promise.resolve({ set: (name: string, value: string) => jar.set(name, value) }),
}));

const press = (fields: Record<string, string>) => digestOf(hideAmounts(formOf(fields)));

beforeEach(() => {
  request = new Headers({ 'x-florin-path': '/overview?range=1y' });
  jar.clear();
});

it('hides amounts on this device, or shows them, and leads back to the page', async () => {
  for (const [amounts, hidden] of [
    ['hidden', true],
    ['shown', false],
  ] as const) {
    expect(await press({ amounts })).toMatch(/^NEXT_REDIRECT;[a-z]+;\/overview\?range=1y;/);
    expect(hidesAmounts(jar.get(PRIVACY_COOKIE), !hidden)).toBe(hidden);
  }
});

it('keeps nothing else that it is sent, and leads to no other site', async () => {
  request = new Headers({ 'x-florin-path': '//evil.example' });
  for (const amounts of ['on', '', 'hidden; Domain=evil.example', '__proto__'])
    expect(await press({ amounts, [PRIVACY_COOKIE]: 'on' })).toMatch(/^NEXT_REDIRECT;[a-z]+;\/;/);
  expect(jar.size).toBe(0);
});
