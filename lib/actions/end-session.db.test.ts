import { expect, it, vi } from 'vitest';
import { findViewer } from '@/lib/auth/find-viewer';
import { listOwnSessions } from '@/lib/auth/own-sessions';
import { aMember, browserOf, fromNetwork } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { endSession } from './end-session';

let request = fromNetwork();
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const HOUR_MS = 3_600_000;

function end(session?: string, more: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...(session && { session }), ...more })) form.set(name, value);
  return endSession({ done: null }, form);
}

/** Somebody with a laptop and a phone, asking from the laptop. */
async function someone(role: 'customer' | 'support' = 'customer') {
  const member = await aMember({ role });
  const [laptop, phone] = [(await browserOf(member)).headers, (await browserOf(member)).headers];
  request = laptop;
  const viewer = await findViewer(laptop);
  if (!viewer) throw new Error('Nobody is signed in.');
  const sessions = (now?: Date) => listOwnSessions(viewer, laptop, now);
  const isIn = async (headers: Headers) => (await findViewer(headers)) !== null;
  const recorded = () => prisma().auditEntry.findMany({ where: { subjectId: viewer.id }, orderBy: { id: 'asc' } });
  return { ...member, laptop, phone, sessions, isIn, recorded };
}

it('lists where a person is signed in, marks this one, and holds no secret', async () => {
  const ada = await someone();
  const [here, there, ...more] = await ada.sessions();
  expect(more).toEqual([]);
  expect([here?.isThis, there?.isThis]).toEqual([true, false]);
  const tokens = await prisma().authSession.findMany({ where: { userId: ada.id }, select: { token: true } });
  const told = JSON.stringify([here, there]);
  for (const { token } of tokens) expect(told).not.toContain(token);
});

it('ends one session, or all but this one, and puts it on record', async () => {
  const ada = await someone();
  const tablet = (await browserOf(ada)).headers;
  const [, newest] = await ada.sessions();
  expect((await end(newest?.id)).done).toMatch(/^Signed out: /);
  expect([await ada.isIn(tablet), await ada.isIn(ada.phone)].toSorted()).toEqual([false, true]);
  expect(await end(newest?.id)).toEqual({ done: 'That session has ended already.' });

  expect(await end('others')).toEqual({ done: 'Signed out everywhere else.' });
  expect([await ada.isIn(ada.laptop), await ada.isIn(ada.phone)]).toEqual([true, false]);
  expect(await end('others')).toEqual({ done: 'You are signed in here alone.' });
  expect((await ada.recorded()).map(({ action, details }) => [action, details])).toEqual([
    ['own.end_session', {}],
    ['own.end_other_sessions', { ended: 1 }],
  ]);
});

it('does not list what is over: half a day for customers, eight hours for staff', async () => {
  const [ada, sam] = [await someone(), await someone('support')];
  const laterBy = (hours: number) => new Date(Date.now() + hours * HOUR_MS);
  expect(await ada.sessions(laterBy(9))).toHaveLength(2);
  expect(await sam.sessions(laterBy(9))).toEqual([]);
  await prisma().authSession.updateMany({ where: { userId: ada.id }, data: { expiresAt: new Date(0) } });
  expect(await ada.sessions()).toEqual([]);
});

it('ends nobody else’s session, whatever is posted', async () => {
  const victim = await someone();
  const [one] = await victim.sessions();
  const token = (await prisma().authSession.findFirstOrThrow({ where: { userId: victim.id } })).token;
  await someone();
  for (const posted of [one?.id, token, victim.id, 'others', '', undefined])
    await end(posted, { userId: victim.id, id: victim.id });
  expect([await victim.isIn(victim.laptop), await victim.isIn(victim.phone)]).toEqual([true, true]);
  expect(await victim.recorded()).toEqual([]);
});

it('asks strangers to sign in', async () => {
  const { id, sessions } = await someone();
  const [one] = await sessions();
  request = fromNetwork();
  await expect(end(one?.id)).rejects.toThrow('NEXT_REDIRECT');
  expect(await prisma().authSession.count({ where: { userId: id } })).toBe(2);
});
