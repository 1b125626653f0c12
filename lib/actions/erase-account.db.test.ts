import { beforeEach, expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import { completeLink } from '@/lib/use-cases/complete-link';
import { disconnectEveryLink } from '@/lib/use-cases/disconnect-every-link';
import { linkInModal } from '@/lib/use-cases/sandbox-fixture';
import { digestOf, formOf } from './action-fixture';
import { eraseAccount } from './erase-account';

let request = new Headers();
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));

beforeEach(() => {
  request = new Headers();
});

async function signedIn(role: 'customer' | 'support' = 'customer') {
  const member = await aMember({ role });
  request = (await browserOf(member)).headers;
  return member;
}

/** Someone signed in with an account whose link they ended, and what names it. */
async function signedInWithAnEndedLink() {
  const member = await signedIn();
  const completed = await completeLink(member.id, await linkInModal(member, 'Ownership Accounts', ['Single Owner']));
  const [accountId = ''] = completed.ok ? completed.value.accountIds : [];
  await disconnectEveryLink(member.id, [accountId]);
  const { last4 } = await prisma().linkedAccount.findUniqueOrThrow({ where: { id: accountId } });
  return { accountId, typed: last4 ?? '' };
}

const erase = (fields: Record<string, string>) => eraseAccount(NOTHING_TYPED, formOf(fields));
const isKept = async (id: string) => (await prisma().linkedAccount.count({ where: { id } })) === 1;

it('deletes for whoever typed its digits, and for nothing else that was typed', async () => {
  const { accountId, typed } = await signedInWithAnEndedLink();
  for (const other of ['', `${typed}0`, 'Single Owner'])
    expect(await erase({ accountId, typed: other })).toEqual({
      message: null,
      faults: { typed: 'That is not it. Type it as it stands here.' },
      values: { typed: other },
    });
  expect(await erase({ accountId })).toMatchObject({ faults: { typed: expect.any(String) } });
  expect(await isKept(accountId)).toBe(true);
  expect(await digestOf(erase({ accountId, typed: ` ${typed} ` }))).toContain('/overview?erased=1');
  expect(await isKept(accountId)).toBe(false);
});

it('has one answer for an account that is somebody else’s, deleted or made up, and deletes none', async () => {
  const theirs = await signedInWithAnEndedLink();
  await signedIn();
  for (const accountId of [theirs.accountId, 'fca_doesnotexist', '../../x', ''])
    expect(await erase({ accountId, typed: theirs.typed })).toEqual({
      message: 'We could not find that account. It may be deleted already.',
      faults: {},
      values: { typed: accountId === theirs.accountId || accountId === 'fca_doesnotexist' ? theirs.typed : '' },
    });
  expect(await isKept(theirs.accountId)).toBe(true);
});

it('leads strangers to sign-in, and is not there for staff', async () => {
  const theirs = await signedInWithAnEndedLink();
  request = new Headers();
  expect(await digestOf(erase(theirs))).toContain('/sign-in');
  await signedIn('support');
  expect(await digestOf(erase(theirs))).toBe('NEXT_HTTP_ERROR_FALLBACK;404');
  expect(await isKept(theirs.accountId)).toBe(true);
});
