import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { aSnapshot, at } from '@/lib/domain/snapshot-fixture';
import type { OwnershipSnapshot } from '@/lib/domain/snapshot';
import { findOwnership } from './find-ownership';
import { aPerson } from './people-fixture';
import { prisma } from './prisma';
import { saveSnapshot } from './save-snapshot';

const anOwner = (name: string) => ({
  id: `fcaown_${randomUUID()}`,
  name,
  email: `${name.toLowerCase()}@example.com`,
  phone: null,
  address: '1 Canary Lane, Anytown',
  refreshedAt: at(1),
});

async function anAccount() {
  const suffix = randomUUID().replaceAll('-', '');
  const ids = { id: `fca_${suffix}`, customerId: `cus_${suffix}` };
  const userId = await aPerson({ customerId: ids.customerId });
  const own = (second: number, ...names: string[]): OwnershipSnapshot => ({
    id: `fcaowns_${suffix}_${second}`,
    createdAt: at(second),
    owners: names.map(anOwner),
  });
  const save = (ownership: OwnershipSnapshot, second: number) =>
    saveSnapshot(aSnapshot({ ...ids, ownership, ownershipId: ownership.id, observedAt: at(second) }));
  return { ids, userId, own, save };
}

it('shows every joint owner, in the bank’s order', async () => {
  const { userId, ids, own, save } = await anAccount();
  await save(own(1, 'Zoe', 'Ada', 'Mia'), 2);
  const ownership = await findOwnership(userId, ids.id);
  expect(ownership?.owners.map(({ name, email }) => [name, email])).toEqual([
    ['Zoe', 'zoe@example.com'],
    ['Ada', 'ada@example.com'],
    ['Mia', 'mia@example.com'],
  ]);
});

it('shows the newest snapshot and keeps the older ones', async () => {
  const { userId, ids, own, save } = await anAccount();
  await save(own(5, 'Ada', 'Sol'), 6);
  await save(own(1, 'Ada'), 9);
  expect((await findOwnership(userId, ids.id))?.owners).toHaveLength(2);
  expect(await prisma().ownership.count({ where: { linkedAccountId: ids.id } })).toBe(2);
});

it('says when these owners were last confirmed', async () => {
  const { userId, ids, own, save } = await anAccount();
  const ownership = own(1, 'Ada');
  await save(ownership, 2);
  await save(ownership, 50);
  expect(await findOwnership(userId, ids.id)).toMatchObject({
    observedAt: at(50).toISOString(),
    owners: [{ name: 'Ada' }],
  });
});

it('shows nothing of someone else’s account', async () => {
  const { ids, own, save } = await anAccount();
  await save(own(1, 'Ada'), 2);
  expect(await findOwnership(await aPerson(), ids.id)).toBeNull();
});

it('stores no personal field as plain text', async () => {
  const { own, save } = await anAccount();
  await save(own(1, 'Canaryname'), 2);
  const rows = await prisma().$queryRaw<{ hits: bigint }[]>`
    SELECT count(*) AS hits FROM owners o WHERE o::text ILIKE '%canary%'`;
  expect(rows[0]?.hits).toBe(0n);
});
