import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { aMember, browserOf, fromNetwork } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { aSnapshot, usd } from '@/lib/domain/snapshot-fixture';
import { POST } from './route';

let request = new Headers();
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));

beforeEach(() => {
  request = new Headers();
});

const Everything = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
const download = () => POST(new Request('http://localhost/api/everything', { method: 'POST', headers: request }));
const read = async () => Everything.parse(JSON.parse(await (await download()).text()));

/** Somebody with one account, so many observations of it, a consent and an alert. */
async function someone({ role = 'customer' as 'customer' | 'support', observations = 1 } = {}) {
  const member = await aMember({ role });
  const suffix = randomUUID().replaceAll('-', '');
  const [id, customerId] = [`fca_${suffix}`, `cus_${suffix}`];
  await prisma().accountHolder.create({ data: { id: customerId, userId: member.id } });
  const yesterday = new Date(Date.now() - 86_400_000);
  const balance = usd(yesterday, -1_234_56);
  await saveSnapshot(
    aSnapshot({ id, customerId, displayName: `Checking of ${suffix}`, balance, observedAt: yesterday }),
  );
  await prisma().balanceObservation.createMany({
    data: Array.from({ length: observations - 1 }, (_, index) => ({
      linkedAccountId: id,
      currency: 'USD',
      asOf: new Date(index * 60_000),
      observedAt: yesterday,
      kind: 'cash',
      current: BigInt(index),
      source: 'seed',
    })),
  });
  await prisma().consent.create({
    data: { userId: member.id, linkSessionId: `fcsess_${suffix}`, wordingVersion: '1', permissions: ['balances'] },
  });
  await prisma().alert.create({
    data: { userId: member.id, linkedAccountId: id, factKey: 'stale', details: {}, inApp: true },
  });
  const { headers } = await browserOf(member);
  return {
    ...member,
    accountId: id,
    suffix,
    signIn: () => void (request = new Headers([...headers, ...fromNetwork()])),
  };
}

describe('everything', () => {
  it('is all that is held about a person, with exact figures and without a secret', async () => {
    const ada = await someone({ observations: 2_500 });
    ada.signIn();
    const everything = await read();
    expect(everything['profile']).toMatchObject([{ id: ada.id, email: ada.email, timeZone: ada.timeZone }]);
    expect(everything['accounts']).toMatchObject([{ id: ada.accountId }]);
    expect(everything['observations']).toHaveLength(2_500);
    expect(everything['observations']?.[0]).toMatchObject({ current: -1_234_56, currency: 'USD' });
    expect(everything['consents']).toMatchObject([{ permissions: ['balances'] }]);
    expect(everything['alerts']).toMatchObject([{ factKey: 'stale' }]);
    expect(Object.keys(everything)).toEqual(
      expect.arrayContaining([
        'signIns',
        'passkeys',
        'owners',
        'transactions',
        'sameAccounts',
        'activity',
        'alertChoices',
        'balanceLimits',
      ]),
    );
    const { token } = await prisma().authSession.findFirstOrThrow({ where: { userId: ada.id } });
    const { password } = await prisma().authAccount.findFirstOrThrow({ where: { userId: ada.id } });
    const text = await (await download()).text();
    for (const secret of [token, password]) expect(text).not.toContain(secret);
  });

  it('is on record before it is read, and the record is part of it', async () => {
    const ada = await someone();
    ada.signIn();
    const response = await download();
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="florin-everything-[\d-]+\.json"$/,
    );
    expect((await read())['record']).toMatchObject([
      { action: 'own.download_everything', actorRole: 'customer' },
      { action: 'own.download_everything' },
    ]);
  });

  it('holds nothing of anybody else', async () => {
    const [ada, ben] = [await someone(), await someone()];
    ada.signIn();
    const text = await (await download()).text();
    expect(text).toContain(ada.suffix);
    for (const theirs of [ben.suffix, ben.id, ben.email]) expect(text).not.toContain(theirs);
  });
});

describe('someone who may not', () => {
  it.each(['nobody', 'staff', 'somebody who asked to be deleted'])('is %s, and is sent away', async (who) => {
    if (who === 'staff') (await someone({ role: 'support' })).signIn();
    if (who === 'somebody who asked to be deleted') {
      const { id, signIn } = await someone();
      signIn();
      await prisma().user.update({ where: { id }, data: { deletionRequestedAt: new Date() } });
    }
    expect((await download()).status).toBe(401);
  });

  it('hides amounts on this device, and has to show them first', async () => {
    (await someone()).signIn();
    request.set('cookie', `${request.get('cookie')}; florin-privacy=on`);
    expect((await download()).status).toBe(409);
  });

  it('asks for it over and over', async () => {
    (await someone()).signIn();
    for (let time = 0; time < 10; time++) expect((await download()).status).toBe(200);
    expect((await download()).status).toBe(429);
  });
});
