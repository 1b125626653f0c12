import { expect, it, vi } from 'vitest';
import { aMember, browserOf, fromNetwork, PASSWORD } from '@/lib/auth/people-fixture';
import { currentUser } from '@/lib/auth/current-user';
import { prisma } from '@/lib/data/prisma';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import { digestOf, formOf } from './action-fixture';
import { changeProfile } from './change-profile';
import { deleteAccount } from './delete-account';

let request = fromNetwork();
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

/** Where Next is told to lead, or what it makes of a refusal. */
const ledTo = async (action: Promise<unknown>): Promise<string> => (await digestOf(action)) ?? 'nowhere';

async function signedIn(role: 'customer' | 'support' = 'customer') {
  const member = await aMember({ role });
  request = (await browserOf(member)).headers;
  for (const [name, value] of fromNetwork()) request.set(name, value);
  return {
    ...member,
    wantsToGo: async () => (await prisma().user.findUnique({ where: { id: member.id } }))?.deletionRequestedAt !== null,
  };
}

it('deletes for the password alone, and nothing of theirs is read to them from then on', async () => {
  const member = await signedIn();
  expect(await deleteAccount(NOTHING_TYPED, formOf({ password: 'not the password' }))).toMatchObject({
    faults: { password: 'That is not your password.' },
  });
  expect(await deleteAccount(NOTHING_TYPED, new FormData())).toMatchObject({
    faults: { password: 'Enter your password.' },
  });
  expect(await member.wantsToGo()).toBe(false);
  expect(await ledTo(deleteAccount(NOTHING_TYPED, formOf({ password: PASSWORD })))).toContain('/goodbye');
  expect(await member.wantsToGo()).toBe(true);
  expect(await currentUser()).toBeNull();
  expect(
    await ledTo(changeProfile({ ...NOTHING_TYPED, saved: false }, formOf({ name: 'Eve', timeZone: 'UTC' }))),
  ).toContain('/goodbye');
});

it('takes no one’s word for who is to be deleted', async () => {
  const victim = await signedIn();
  await signedIn();
  await ledTo(
    deleteAccount(NOTHING_TYPED, formOf({ password: PASSWORD, userId: victim.id, id: victim.id, email: victim.email })),
  );
  expect(await victim.wantsToGo()).toBe(false);
});

it('asks strangers to sign in, and is not there for staff', async () => {
  request = fromNetwork();
  expect(await ledTo(deleteAccount(NOTHING_TYPED, formOf({ password: PASSWORD })))).toContain('/sign-in');
  const staff = await signedIn('support');
  expect(await ledTo(deleteAccount(NOTHING_TYPED, formOf({ password: PASSWORD })))).toContain('404');
  expect(await staff.wantsToGo()).toBe(false);
});

it('stops guesses at the password', async () => {
  const member = await signedIn();
  for (let guess = 0; guess < 10; guess++)
    await deleteAccount(NOTHING_TYPED, formOf({ password: `guess ${guess} of many` }));
  expect(await deleteAccount(NOTHING_TYPED, formOf({ password: PASSWORD }))).toMatchObject({
    message: expect.stringContaining('Too many attempts'),
  });
  expect(await member.wantsToGo()).toBe(false);
});

it('changes a name, a zone and a language of one’s own, and nothing else; what is wrong is then told in that language', async () => {
  const member = await signedIn();
  const change = (fields: Record<string, string>) => changeProfile({ ...NOTHING_TYPED, saved: false }, formOf(fields));
  const wanted = { name: 'Ada R.', timeZone: 'Asia/Tokyo', locale: 'es' };
  expect(await change({ ...wanted, role: 'support', id: 'x' })).toMatchObject({ saved: true });
  expect(await change({ name: ' ', timeZone: '+02:00', locale: 'xx' })).toMatchObject({
    saved: false,
    faults: {
      name: 'Introduce tu nombre.',
      timeZone: 'Elige una zona horaria de la lista.',
      locale: 'Elige un idioma de la lista.',
    },
  });
  const stored = await prisma().user.findUnique({ where: { id: member.id } });
  expect(stored).toMatchObject({ ...wanted, role: 'customer' });
});
