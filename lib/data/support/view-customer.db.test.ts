import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { toUserId } from '@/lib/domain/ids';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { toStaff } from '@/lib/domain/staff';
import { wordsIn } from '@/lib/words/words-in';
import { findAccountView } from '../find-account';
import { aPerson } from '../people-fixture';
import { prisma } from '../prisma';
import { saveSnapshot } from '../save-snapshot';
import { viewCustomer } from './view-customer';

const sam = toStaff(toUserId('sam'), 'support');
const NOW = at(3_600);
const SECRETS = {
  name: 'Canaryfirst Canarylast',
  email: 'canary.local@example.com',
  phone: '+1 555 867 5309',
  address: '4711 Canary Street, Canarytown, NY 10001',
};

const someone = async () => {
  const suffix = randomUUID().replaceAll('-', '');
  const account = { id: `fca_${suffix}`, customerId: `cus_${suffix}` };
  const id = await aPerson({ customerId: account.customerId });
  const owners = [
    { id: `fcaown_${suffix}`, ...SECRETS, refreshedAt: at(1) },
    { ...SECRETS, id: `fcaown_2${suffix}`, name: 'Ada Reyes', refreshedAt: at(1) },
  ];
  const ownership = { id: `fcaowns_${suffix}`, createdAt: at(1), owners };
  const event = {
    id: `evt_${suffix}`,
    type: 'financial_connections.account.refreshed_balance',
    created: at(30).getTime() / 1000,
    api_version: '2026-10-28.endive',
    livemode: false,
    data: { object: { id: account.id, secret: 'payload-canary' } },
  };
  const snapshot = aSnapshot({
    ...account,
    ownership,
    ownershipId: ownership.id,
    balance: usd(at(10), 604_210, 600_000),
    observedAt: at(30),
    eventId: event.id,
  });
  await saveSnapshot(snapshot, { body: JSON.stringify(event), signedWith: null });
  return { id, account };
};

describe('viewCustomer', () => {
  beforeAll(async () => {
    await prisma().user.create({ data: { id: 'sam', name: 'Sam Ito', email: 'sam@example.com', role: 'support' } });
  });

  it('shows the accounts exactly as their customer has them', async () => {
    const { id, account } = await someone();
    const seen = (await viewCustomer(sam, id, NOW, wordsIn('en')))?.accounts[0];
    expect(seen).toMatchObject((await findAccountView(id, account.id, wordsIn('en'))) ?? { id: 'missing' });
  });

  it('shows every owner masked, and holds no full value anywhere', async () => {
    const { id } = await someone();
    const view = await viewCustomer(sam, id, NOW, wordsIn('en'));
    expect(view?.accounts[0]?.owners).toMatchObject([
      { name: 'C••• C••••', email: 'c•••@example.com', phone: '(•••) •••-5309', match: 'different' },
      { name: 'A••• R••••', match: 'match' },
    ]);
    const text = JSON.stringify(view);
    // Digits with what stands beside them: on their own, an id may hold them by chance.
    for (const part of [/Canaryfirst/, /Canarylast/, /canary\.local/, /867\D*5309/, /4711\s/, /\b10001\b/])
      expect(text).not.toMatch(part);
  });

  it('tells which events came, not what they held', async () => {
    const { id, account } = await someone();
    const view = await viewCustomer(sam, id, NOW, wordsIn('en'));
    expect(view?.events).toMatchObject([{ accountId: account.id, status: 'applied', createdAt: at(30).toISOString() }]);
    expect(JSON.stringify(view)).not.toContain('payload-canary');
  });

  it('knows in which language they read their pages', async () => {
    const { id } = await someone();
    await prisma().user.update({ where: { id }, data: { locale: 'es' } });
    expect(await viewCustomer(sam, id, NOW, wordsIn('en'))).toMatchObject({ locale: 'es' });
  });

  it('shows nothing of anyone else', async () => {
    const [ada, ben] = [await someone(), await someone()];
    const text = JSON.stringify(await viewCustomer(sam, ada.id, NOW, wordsIn('en')));
    for (const foreign of [ben.id, ben.account.id, ben.account.customerId]) expect(text).not.toContain(foreign);
  });

  it('shows who looked, this look included', async () => {
    const { id } = await someone();
    await viewCustomer(sam, id, at(100), wordsIn('en'));
    const view = await viewCustomer(sam, id, at(200), wordsIn('en'));
    expect(view?.accesses).toEqual([
      { at: at(200).toISOString(), by: 'Sam Ito' },
      { at: at(100).toISOString(), by: 'Sam Ito' },
    ]);
  });

  it('knows no staff and no strangers, and still records that they were asked for', async () => {
    expect(await viewCustomer(sam, 'sam', NOW, wordsIn('en'))).toBeNull();
    expect(await viewCustomer(sam, 'nobody-here', NOW, wordsIn('en'))).toBeNull();
    expect(await prisma().auditEntry.count({ where: { subjectId: 'nobody-here' } })).toBe(1);
  });

  it('changes nothing', async () => {
    const { id, account } = await someone();
    const read = () => prisma().linkedAccount.findUnique({ where: { id: account.id }, include: { balances: true } });
    const before = await read();
    await viewCustomer(sam, id, NOW, wordsIn('en'));
    expect(await read()).toEqual(before);
  });

  it('answers nothing when it cannot be put on record', async () => {
    const { id } = await someone();
    await prisma().$executeRaw`ALTER TABLE audit_entries RENAME TO audit_entries_away`;
    try {
      await expect(viewCustomer(sam, id, NOW, wordsIn('en'))).rejects.toThrow();
    } finally {
      await prisma().$executeRaw`ALTER TABLE audit_entries_away RENAME TO audit_entries`;
    }
  });
});
