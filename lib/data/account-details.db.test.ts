import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { aSnapshot, at } from '@/lib/domain/snapshot-fixture';
import { prisma } from './prisma';
import { saveSnapshot } from './save-snapshot';

const CHANGED = {
  institutionName: 'Renamed Bank',
  displayName: 'Renamed',
  last4: '1111',
  category: 'credit',
  subcategory: 'credit_card',
  permissions: ['balances'],
  subscriptions: ['transactions'],
  expectedDeactivationAt: at(1_000),
} satisfies Partial<AccountSnapshot>;

it.each(Object.entries(CHANGED))(
  'the %s of an account is what the newest reading says, and no older one',
  async (name, value) => {
    const suffix = randomUUID().replaceAll('-', '');
    const [id, customerId] = [`fca_${suffix}`, `cus_${suffix}`];
    const say = (observed: number, change: Partial<AccountSnapshot>) =>
      saveSnapshot(aSnapshot({ id, customerId, observedAt: at(observed), ...change }));
    const told = async () => Object.entries(await prisma().linkedAccount.findUniqueOrThrow({ where: { id } }));
    await say(10, {});
    await say(20, { [name]: value });
    expect(await told()).toContainEqual([name, value]);
    await say(15, {});
    expect(await told()).toContainEqual([name, value]);
    // Of one second neither is known to be the later: Stripe is asked.
    await say(20, {});
    expect((await prisma().linkedAccount.findUniqueOrThrow({ where: { id } })).fetchWantedAt).not.toBeNull();
  },
);
