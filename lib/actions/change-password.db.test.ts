import { expect, it, vi } from 'vitest';
import { findViewer } from '@/lib/auth/find-viewer';
import { aMember, browserOf, fromNetwork, PASSWORD } from '@/lib/auth/people-fixture';
import { signIn } from '@/lib/auth/sign-in';
import { prisma } from '@/lib/data/prisma';
import { changePassword } from './change-password';

let request = fromNetwork();
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));

const NEW = 'another horse entirely';
const START = { message: null, faults: {}, values: {}, saved: false };

function change(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return changePassword(START, form);
}

async function signedIn(role: 'customer' | 'support' = 'customer') {
  const member = await aMember({ role });
  const { headers } = await browserOf(member);
  request = new Headers([...headers, ...fromNetwork()]);
  const opensWith = async (password: string) => (await signIn({ email: member.email, password }, fromNetwork())).ok;
  return { ...member, headers, opensWith, recorded: () => recordedOf(member.id) };
}

const recordedOf = (subjectId: string) =>
  prisma().auditEntry.findMany({
    where: { subjectId },
    select: { action: true, actorId: true, actorRole: true, details: true },
  });

it.each(['customer', 'support'] as const)('changes the password of a %s, and puts it on record', async (role) => {
  const member = await signedIn(role);
  expect(await change({ current: PASSWORD, password: NEW })).toEqual({ ...START, saved: true });
  expect(await member.opensWith(PASSWORD)).toBe(false);
  expect(await member.opensWith(NEW)).toBe(true);
  expect(await member.recorded()).toEqual([
    { action: 'own.change_password', actorId: member.id, actorRole: role, details: { endOthers: false } },
  ]);
});

it('leaves other sessions alone, or ends them, with the cookie that asked too', async () => {
  const member = await signedIn();
  const phone = (await browserOf(member)).headers;
  await change({ current: PASSWORD, password: NEW });
  expect(await findViewer(phone)).toMatchObject({ id: member.id });

  await change({ current: NEW, password: PASSWORD, others: 'on' });
  expect(await findViewer(phone)).toBeNull();
  expect(await findViewer(member.headers)).toBeNull();
  expect(await prisma().authSession.count({ where: { userId: member.id } })).toBe(1);
});

it('says at its field what is wrong, and changes nothing', async () => {
  const member = await signedIn();
  expect(await change({})).toMatchObject({
    faults: { current: 'Enter your password.', password: 'Choose a new password.' },
    saved: false,
  });
  expect(await change({ current: 'not my password', password: NEW })).toMatchObject({
    faults: { current: 'That is not your password.' },
  });
  expect(await change({ current: PASSWORD, password: 'short' })).toMatchObject({
    faults: { password: 'Use at least 12 characters.' },
  });
  expect(await change({ current: PASSWORD, password: `${member.email}!!` })).toMatchObject({
    faults: { password: 'Choose one that does not start with your name or e-mail.' },
  });
  expect(await change({ current: PASSWORD, password: PASSWORD })).toMatchObject({
    faults: { password: 'That is the password you have. Choose another.' },
  });
  expect(await member.opensWith(PASSWORD)).toBe(true);
  expect(await member.recorded()).toEqual([]);
});

it('stops guesses at the present password', async () => {
  const member = await signedIn();
  for (let guess = 0; guess < 10; guess++) await change({ current: `guess ${guess} of many`, password: NEW });
  const refused = await change({ current: PASSWORD, password: NEW });
  expect(refused.message).toContain('Too many attempts');
  expect(await member.recorded()).toEqual([]);
});

it('takes no one’s word for whose password it is, and asks strangers to sign in', async () => {
  const victim = await signedIn();
  await signedIn();
  await change({ current: PASSWORD, password: NEW, id: victim.id, userId: victim.id, email: victim.email });
  expect(await victim.opensWith(PASSWORD)).toBe(true);
  request = fromNetwork();
  await expect(change({ current: PASSWORD, password: NEW })).rejects.toThrow('NEXT_REDIRECT');
});
