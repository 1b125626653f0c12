import { randomUUID } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { saveAccountHolder } from '@/lib/data/account-holders';
import { readAlertSettings } from '@/lib/data/alert-choices';
import { listBalanceLimits } from '@/lib/data/balance-limits';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { digestOf, formOf } from './action-fixture';
import { markAlertsRead } from './mark-alerts-read';
import { saveAlertChoices } from './save-alert-choices';
import { saveBalanceLimits } from './save-balance-limits';

let request = new Headers();
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const refusalOf = async (action: Promise<unknown>): Promise<string> => (await digestOf(action)) ?? 'none';

/** Someone signed in, with one account and one alert of theirs. */
async function signedIn() {
  const member = await aMember();
  const suffix = randomUUID().replaceAll('-', '');
  const [accountId, customerId] = [`fca_${suffix}`, `cus_${suffix}`];
  await saveAccountHolder(customerId, member.id);
  await saveSnapshot(aSnapshot({ id: accountId, customerId, balance: usd(at(0), 50_000) }));
  const details = { kind: 'broken', since: at(0).toISOString() };
  const alert = await prisma().alert.create({
    data: { userId: member.id, linkedAccountId: accountId, factKey: 'broken:1', details, inApp: true },
  });
  request = (await browserOf(member)).headers;
  return {
    ...member,
    accountId,
    isRead: async () => (await prisma().alert.findUnique({ where: { id: alert.id } }))?.readAt !== null,
    alertId: alert.id,
  };
}

const NOT_SAVED = { message: null, faults: {}, values: {}, saved: false };

it('let nobody touch what is somebody else’s', async () => {
  const victim = await signedIn();
  await signedIn();
  await markAlertsRead(formOf({ ids: victim.alertId }));
  expect(await victim.isRead()).toBe(false);
  await saveBalanceLimits(NOT_SAVED, formOf({ [victim.accountId]: '100' }));
  expect(await listBalanceLimits(victim.id)).toEqual(new Map());
});

it('ask strangers to sign in, and are not there for staff', async () => {
  const doors = [
    () => markAlertsRead(formOf({ ids: randomUUID() })),
    () => saveAlertChoices({ saved: false }, new FormData()),
    () => saveBalanceLimits(NOT_SAVED, new FormData()),
  ];
  request = new Headers();
  for (const door of doors) expect(await refusalOf(door())).toContain('/sign-in');
  request = (await browserOf(await aMember({ role: 'support' }))).headers;
  for (const door of doors) expect(await refusalOf(door())).toContain('404');
});

it('take junk for nothing', async () => {
  const person = await signedIn();
  for (const ids of ['', 'x', `${person.alertId},`, 'a '.repeat(9_000)]) await markAlertsRead(formOf({ ids }));
  expect(await person.isRead()).toBe(false);
  expect(
    await saveBalanceLimits(NOT_SAVED, formOf({ [person.accountId]: '1.234', fca_x: '1', __proto__: '1' })),
  ).toMatchObject({
    saved: false,
    faults: { [person.accountId]: expect.stringContaining('250.00') },
  });
  await saveAlertChoices(
    { saved: false },
    formOf({ quiet: 'on', quietFrom: '99', quietTo: 'x', 'broken.email': 'maybe' }),
  );
  expect(await readAlertSettings(person.id)).toMatchObject({
    quiet: null,
    channels: { broken: { inApp: false, email: false } },
  });
});

it('keep what is chosen', async () => {
  const person = await signedIn();
  await markAlertsRead(formOf({ ids: person.alertId }));
  expect(await person.isRead()).toBe(true);
  await saveBalanceLimits(NOT_SAVED, formOf({ [person.accountId]: '1,250.5' }));
  expect(await listBalanceLimits(person.id)).toEqual(
    new Map([[person.accountId, { currency: 'USD', amount: 125_050 }]]),
  );
  await saveAlertChoices({ saved: false }, formOf({ quiet: 'on', quietFrom: '20', quietTo: '6', 'stale.inApp': 'on' }));
  expect(await readAlertSettings(person.id)).toMatchObject({
    quiet: { from: 20, to: 6 },
    channels: { stale: { inApp: true, email: false }, broken: { inApp: false, email: false } },
  });
});
