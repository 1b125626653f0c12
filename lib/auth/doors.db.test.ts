import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aMember, browserOf } from './people-fixture';
import { requireStaff } from './require-staff';
import { requireUser } from './require-user';

let request = new Headers();
// There is no request here: Next's own reader of headers gets this one.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));

/** How a door answers: whom it let in, or what Next makes of the refusal. */
async function answerOf(door: () => Promise<{ id: string }>): Promise<string> {
  try {
    return (await door()).id;
  } catch (error) {
    return error instanceof Error && 'digest' in error ? String(error.digest) : String(error);
  }
}

const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404';

const signedIn = async (role: 'customer' | 'support') => {
  const member = await aMember({ role });
  request = (await browserOf(member)).headers;
  return member.id;
};

beforeEach(() => {
  request = new Headers();
});

describe('requireUser', () => {
  it('lets customers in', async () => {
    const id = await signedIn('customer');
    expect(await answerOf(requireUser)).toBe(id);
  });

  it('is not there for staff', async () => {
    await signedIn('support');
    expect(await answerOf(requireUser)).toBe(NOT_FOUND);
  });
});

describe('requireStaff', () => {
  it('lets staff in', async () => {
    const id = await signedIn('support');
    expect(await answerOf(requireStaff)).toBe(id);
  });

  it('is not there for customers', async () => {
    await signedIn('customer');
    expect(await answerOf(requireStaff)).toBe(NOT_FOUND);
  });
});

describe('both', () => {
  it.each([
    ['the page asked for', '/accounts/fca_1?range=1y', '/sign-in?next=%2Faccounts%2Ffca_1%3Frange%3D1y'],
    ['nowhere from the start page', '/', '/sign-in'],
    ['nowhere on another site', '//evil.example', '/sign-in'],
  ])('lead strangers to sign-in and back to %s', async (_, path, to) => {
    request = new Headers({ 'x-florin-path': path });
    for (const door of [requireUser, requireStaff]) expect((await answerOf(door)).split(';')[2]).toBe(to);
  });

  it('take no role from a header', async () => {
    request = new Headers({ role: 'support', 'x-role': 'support', 'x-user-id': 'sam', cookie: 'role=support' });
    expect(await answerOf(requireStaff)).toMatch(/^NEXT_REDIRECT/);
  });
});
