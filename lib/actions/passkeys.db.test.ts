import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aDevice } from '@/lib/auth/passkey-fixture';
import { aMember, browserOf, fromNetwork, PASSWORD } from '@/lib/auth/people-fixture';
import { countPasskeys, listPasskeys } from '@/lib/data/passkeys';
import { digestOf, formOf } from './action-fixture';
import { addPasskey, beginPasskey } from './add-passkey';
import { changePasskey } from './change-passkey';
import { beginPasskeySignIn, signInWithPasskey } from './sign-in-with-passkey';

let request = new Headers();
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const change = async (fields: Record<string, string>) => (await digestOf(changePasskey(formOf(fields)))) ?? '';

async function signedIn(given: Parameters<typeof aMember>[0] = {}) {
  const member = await aMember(given);
  request = (await browserOf(member)).headers;
  return member;
}

async function added(name = 'Phone') {
  const device = aDevice();
  const begun = await beginPasskey(formOf({ name, password: PASSWORD }));
  if (!('asked' in begun)) throw new Error('Nothing was asked.');
  expect(await addPasskey(name, device.create(begun.asked))).toBeNull();
  return device;
}

async function signedBy(device: ReturnType<typeof aDevice>) {
  request = fromNetwork();
  const begun = await beginPasskeySignIn();
  if (typeof begun === 'string') throw new Error(begun);
  return device.get(begun.asked);
}

beforeEach(() => {
  request = new Headers();
});

describe('the doors to passkeys', () => {
  it('are closed to strangers', async () => {
    const sent = aDevice().create({ challenge: 'bm9uZQ', user: { id: 'bm9ib2R5' } });
    for (const door of [
      () => beginPasskey(formOf({ name: 'Phone', password: PASSWORD })),
      () => addPasskey('Phone', sent),
      () => changePasskey(formOf({ id: 'any', remove: 'yes' })),
    ])
      expect(await digestOf(door())).toContain('/sign-in');
  });

  it.each(['customer', 'support'] as const)(
    'let a %s add one, and sign in with it to where they belong',
    async (role) => {
      await signedIn({ role });
      const device = await added();
      const signed = await signedBy(device);
      const home = role === 'support' ? '/support' : '/overview';
      expect(await digestOf(signInWithPasskey(signed, null))).toContain(`;${home};`);
      expect(await digestOf(signInWithPasskey(await signedBy(device), '//evil.example'))).toContain(`;${home};`);
    },
  );

  it('add none without the password, and none without a name', async () => {
    await signedIn();
    expect(await beginPasskey(formOf({ name: 'Phone', password: 'wrong' }))).toEqual({
      message: null,
      faults: { password: 'That is not your password.' },
    });
    expect(await beginPasskey(formOf({ name: ' ', password: PASSWORD }))).toEqual({
      message: null,
      faults: { name: 'Give it a name of at most 80 characters.' },
    });
  });

  it('let nobody change or remove what is another’s', async () => {
    const member = await signedIn();
    await added();
    const [passkey] = await listPasskeys(member.id);
    const id = passkey?.id ?? '';
    await signedIn();
    expect(await change({ id, remove: 'yes' })).toContain('/settings/passkeys?done=gone');
    expect(await change({ id, name: 'Mine' })).toContain('/settings/passkeys?done=gone');
    request = (await browserOf(member)).headers;
    expect(await change({ id, name: ' ' })).toContain('?done=nameIt');
    expect(await listPasskeys(member.id)).toMatchObject([{ name: 'Phone' }]);
  });

  it('take nothing that is not of the shape of an answer', async () => {
    const member = await signedIn();
    const device = await added();
    const signed = await signedBy(device);
    for (const wrong of [
      null,
      'text',
      {},
      { ...signed, id: 7 },
      { ...signed, response: {} },
      { ...signed, id: 'x'.repeat(20_000) },
    ])
      expect(await signInWithPasskey(wrong, null)).toMatch(/^That passkey does not open anything here/);
    request = (await browserOf(member)).headers;
    for (const wrong of [null, {}, signed]) expect(await addPasskey('Phone', wrong)).toMatch(/could not be taken/);
    expect(await countPasskeys(member.id)).toBe(1);
  });
});
