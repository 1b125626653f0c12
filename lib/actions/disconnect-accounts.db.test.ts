import { beforeEach, expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { completeLink } from '@/lib/use-cases/complete-link';
import { breakStripe, statusAtStripe } from '@/lib/use-cases/outbox-fixture';
import { linkInModal } from '@/lib/use-cases/sandbox-fixture';
import { digestOf } from './action-fixture';
import { disconnectAccounts } from './disconnect-accounts';

let request = new Headers();
// There is no request here: Next's own reader of headers gets this one.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));

beforeEach(() => {
  request = new Headers();
});

async function signedIn(role: 'customer' | 'support' = 'customer') {
  const member = await aMember({ role });
  request = (await browserOf(member)).headers;
  return member;
}

/** Someone signed in, with some accounts of one bank. */
async function signedInWithAccounts(...names: readonly string[]): Promise<string[]> {
  const member = await signedIn();
  const completed = await completeLink(member.id, await linkInModal(member, 'Sandbar Credit Union', names));
  if (!completed.ok) throw new Error('Nothing was linked.');
  return [...completed.value.accountIds];
}

const statusesOf = (ids: readonly string[]) => Promise.all(ids.map(statusAtStripe));
const NOT_FOUND = { ok: false, code: 'not_found', message: 'We could not find that account.' };

it('ends every account that is named, and no other at that bank', async () => {
  const [kept = '', ...ended] = await signedInWithAccounts('Everyday Checking', 'Rainy Day Savings', 'Home Mortgage');
  expect(await disconnectAccounts(ended)).toEqual({ ok: true, value: null });
  expect(await statusesOf([kept, ...ended])).toEqual(['active', 'disconnected', 'disconnected']);
  expect(await disconnectAccounts(ended)).toEqual({ ok: true, value: null });
});

it('has the whole wish on record, though Stripe is away for the first of them', async () => {
  const [first = '', second = ''] = await signedInWithAccounts('Everyday Checking', 'Rainy Day Savings');
  await breakStripe(first, { answer: 503 });
  expect(await disconnectAccounts([first, second])).toEqual({ ok: true, value: null });
  const wished = await prisma().linkedAccount.count({
    where: { id: { in: [first, second] }, disconnectRequestedAt: { not: null } },
  });
  expect(wished).toBe(2);
  expect(await statusAtStripe(second)).toBe('disconnected');
});

it('ends nothing, not even one’s own, where one of them is somebody else’s', async () => {
  const theirs = await signedInWithAccounts('Everyday Checking');
  const own = await signedInWithAccounts('Rainy Day Savings');
  for (const named of [theirs, [...own, ...theirs], [...theirs, ...own], [...own, 'fca_doesnotexist']])
    expect(await disconnectAccounts(named)).toEqual(NOT_FOUND);
  expect(await statusesOf([...theirs, ...own])).toEqual(['active', 'active']);
});

it('is not there for staff, leads strangers to sign-in, and takes nothing but ids', async () => {
  const theirs = await signedInWithAccounts('Everyday Checking');
  for (const nonsense of [[], [...theirs, '../../x'], Array<string>(1_001).fill(theirs[0] ?? '')])
    expect(await disconnectAccounts(nonsense)).toEqual(NOT_FOUND);
  request = new Headers();
  expect(await digestOf(disconnectAccounts(theirs))).toContain('/sign-in');
  await signedIn('support');
  expect(await digestOf(disconnectAccounts(theirs))).toBe('NEXT_HTTP_ERROR_FALLBACK;404');
  expect(await statusesOf(theirs)).toEqual(['active']);
});
