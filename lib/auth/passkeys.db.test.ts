import { beforeEach, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { listPasskeys, savePasskey } from '@/lib/data/passkeys';
import { auth } from './auth';
import { findViewer } from './find-viewer';
import { addPasskey, beginPasskey, removeOwnPasskey, renameOwnPasskey } from './own-passkeys';
import { aDevice } from './passkey-fixture';
import { beginPasskeySignIn, signInWithPasskey } from './passkey-sign-in';
import { aMember, browserOf, fromNetwork, PASSWORD } from './people-fixture';

type Device = ReturnType<typeof aDevice>;
type Viewer = NonNullable<Awaited<ReturnType<typeof findViewer>>>;

const REFUSED = { ok: false, code: 'refused' };
const later = (ms: number) => new Date(Date.now() + ms);

async function someone(role: 'customer' | 'support' = 'customer') {
  const member = await aMember({ role });
  const { headers } = await browserOf(member);
  const viewer = await findViewer(headers);
  if (!viewer) throw new Error('Nobody is signed in.');
  return { viewer, headers };
}

async function askedToAdd({ viewer, headers }: { viewer: Viewer; headers: Headers }) {
  const begun = await beginPasskey(viewer, PASSWORD, headers);
  if (!begun.ok) throw new Error(begun.code);
  return begun.value;
}

async function askedToSignIn() {
  const begun = await beginPasskeySignIn(fromNetwork());
  if (!begun.ok) throw new Error(begun.code);
  return begun.value;
}

/** Somebody with a passkey on a device. */
async function withPasskey(role: 'customer' | 'support' = 'customer') {
  const person = await someone(role);
  const device = aDevice();
  expect(await addPasskey(person.viewer, 'Phone', device.create(await askedToAdd(person)))).toEqual({
    ok: true,
    value: null,
  });
  return { ...person, device };
}

const answer = async (device: Device, manner?: Parameters<Device['get']>[1]) =>
  signInWithPasskey(device.get(await askedToSignIn(), manner), fromNetwork());

const sessionsOf = (userId: string) => prisma().authSession.count({ where: { userId } });

let eve: Awaited<ReturnType<typeof withPasskey>>;
beforeEach(async () => {
  eve = await withPasskey();
});

describe('a passkey', () => {
  it.each(['customer', 'support'] as const)(
    'opens a session of its own for a %s, and says when it was used',
    async (role) => {
      const { viewer, device } = await withPasskey(role);
      const [before, was] = [await sessionsOf(viewer.id), await listPasskeys(viewer.id)];
      expect(was).toMatchObject([{ name: 'Phone', lastUsedAt: null }]);
      expect(await answer(device)).toEqual({ ok: true, value: role });
      expect(await sessionsOf(viewer.id)).toBe(before + 1);
      expect((await listPasskeys(viewer.id))[0]?.lastUsedAt).toBeInstanceOf(Date);
    },
  );

  it('stands for the code as well, since its device has verified its owner', async () => {
    const { viewer, device } = await withPasskey();
    await prisma().user.update({ where: { id: viewer.id }, data: { twoFactorEnabled: true } });
    expect(await answer(device)).toEqual({ ok: true, value: 'customer' });
  });

  it('ends the session the browser had', async () => {
    const { device } = await withPasskey();
    const response = device.get(await askedToSignIn());
    await signInWithPasskey(response, eve.headers);
    expect(await findViewer(eve.headers)).toBeNull();
  });

  it('is added for the password alone', async () => {
    expect(await beginPasskey(eve.viewer, 'not my password', eve.headers)).toEqual({ ok: false, code: 'wrong' });
  });

  it('has its name changed, and goes, for whoever has it and nobody else', async () => {
    const { viewer, device } = await withPasskey();
    const id = (await listPasskeys(viewer.id))[0]?.id ?? '';
    expect([await renameOwnPasskey(eve.viewer, id, 'Mine'), await removeOwnPasskey(eve.viewer, id)]).toEqual([
      false,
      false,
    ]);
    expect(await renameOwnPasskey(viewer, id, 'Old phone')).toBe(true);
    expect(await listPasskeys(viewer.id)).toMatchObject([{ name: 'Old phone' }]);
    expect(await removeOwnPasskey(viewer, id)).toBe(true);
    expect(await answer(device)).toEqual(REFUSED);
    const record = await prisma().auditEntry.findMany({ where: { subjectId: viewer.id }, orderBy: { id: 'asc' } });
    expect(record.map(({ action }) => action)).toEqual(['own.add_passkey', 'own.remove_passkey']);
  });

  it('goes with its person', async () => {
    const { viewer, device } = await withPasskey();
    await prisma().user.delete({ where: { id: viewer.id } });
    expect(await answer(device)).toEqual(REFUSED);
  });
});

describe('a sign-in is refused', () => {
  it('for a challenge that was answered before', async () => {
    const { viewer, device } = await withPasskey();
    const asked = await askedToSignIn();
    const response = device.get(asked);
    const both = await Promise.all([
      signInWithPasskey(response, fromNetwork()),
      signInWithPasskey(response, fromNetwork()),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signInWithPasskey(device.get(asked), fromNetwork())).toEqual(REFUSED);
    expect(await sessionsOf(viewer.id)).toBe(2);
  });

  it('for a challenge nobody was asked, one for something else, and one that is too old', async () => {
    const { device, ...person } = await withPasskey();
    const made = { challenge: Buffer.from('made up').toString('base64url') };
    expect(await signInWithPasskey(device.get(made), fromNetwork())).toEqual(REFUSED);
    expect(await signInWithPasskey(device.get(await askedToAdd(person)), fromNetwork())).toEqual(REFUSED);
    const old = device.get(await askedToSignIn());
    expect(await signInWithPasskey(old, fromNetwork(), later(6 * 60_000))).toEqual(REFUSED);
  });

  it('in another’s name, whichever way it is asked for', async () => {
    const { viewer, device } = await withPasskey();
    expect(await answer(eve.device, { id: device.id })).toEqual(REFUSED);
    const response = eve.device.get(await askedToSignIn());
    const userHandle = Buffer.from(viewer.id).toString('base64url');
    expect(
      await signInWithPasskey({ ...response, response: { ...response.response, userHandle } }, fromNetwork()),
    ).toEqual(REFUSED);
    expect(await sessionsOf(viewer.id)).toBe(1);
  });

  it.each([
    ['from a page elsewhere', { origin: 'https://florin.example' }],
    ['from another port of this machine', { origin: 'http://localhost:3001' }],
    ['made for another host', { host: 'florin.example' }],
    ['by a device that has not verified its owner', { verified: false }],
  ])('%s', async (_, manner) => {
    expect(await answer(eve.device, manner)).toEqual(REFUSED);
    expect(await sessionsOf(eve.viewer.id)).toBe(1);
  });

  it('by a copy of a device that counts', async () => {
    const { device } = await withPasskey();
    expect(await answer(device, { counter: 7 })).toMatchObject({ ok: true });
    expect(await answer(device, { counter: 7 })).toEqual(REFUSED);
    expect(await answer(device)).toEqual(REFUSED);
    expect(await answer(device, { counter: 8 })).toMatchObject({ ok: true });
  });

  it('after too many that failed', async () => {
    const { device } = await withPasskey();
    const last = device.get(await askedToSignIn());
    for (let tried = 0; tried < 10; tried++)
      expect(await signInWithPasskey(device.get({ challenge: 'bm9uZQ' }), fromNetwork())).toEqual(REFUSED);
    expect(await signInWithPasskey(last, fromNetwork())).toMatchObject({ ok: false, code: 'too_many' });
  });

  it('to whoever asks for challenges without end', async () => {
    const network = fromNetwork();
    for (let asked = 0; asked < 100; asked++) expect((await beginPasskeySignIn(network)).ok).toBe(true);
    expect(await beginPasskeySignIn(network)).toMatchObject({ ok: false, code: 'too_many' });
  });
});

describe('a passkey is not added', () => {
  it.each([
    ['from a page elsewhere', { origin: 'https://florin.example' }],
    ['for another host', { host: 'florin.example' }],
    ['by a device that has not verified its owner', { verified: false }],
  ])('%s', async (_, manner) => {
    const person = await someone();
    const made = aDevice().create(await askedToAdd(person), manner);
    expect(await addPasskey(person.viewer, 'Phone', made)).toEqual(REFUSED);
    expect(await listPasskeys(person.viewer.id)).toEqual([]);
  });

  it('for another’s challenge, one that was answered, or one that is too old', async () => {
    const person = await someone();
    const theirs = await askedToAdd(person);
    expect(await addPasskey(eve.viewer, 'Mine', aDevice().create(theirs))).toEqual(REFUSED);
    expect(await addPasskey(person.viewer, 'Phone', aDevice().create(theirs))).toEqual(REFUSED);
    const made = aDevice().create(await askedToAdd(person));
    expect(await addPasskey(person.viewer, 'Phone', made, later(6 * 60_000))).toEqual(REFUSED);
    expect(await listPasskeys(person.viewer.id)).toEqual([]);
    expect(await listPasskeys(eve.viewer.id)).toHaveLength(1);
  });

  it('under the name of another’s, which goes on to open what it did', async () => {
    const person = await someone();
    const made = aDevice().create(await askedToAdd(person), { id: eve.device.id });
    expect(await addPasskey(person.viewer, 'Phone', made)).toEqual(REFUSED);
    expect(await answer(eve.device)).toMatchObject({ ok: true });
  });

  it('to twenty others', async () => {
    const person = await someone();
    const key = { publicKey: new Uint8Array(1), counter: 0, transports: [] };
    for (let made = 0; made < 20; made++)
      await savePasskey(person.viewer.id, `Key ${made}`, { ...key, credentialId: aDevice().id });
    expect(await beginPasskey(person.viewer, PASSWORD, person.headers)).toEqual({ ok: false, code: 'enough' });
  });
});

it('no session is opened for nobody', async () => {
  await expect(auth().api.openSession({ body: { userId: 'nobody' }, headers: new Headers() })).rejects.toThrow();
});
