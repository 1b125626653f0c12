import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { aPerson } from './people-fixture';
import { prisma } from './prisma';
import { saveSnapshot } from './save-snapshot';

it('outlive their person with all they hold, so that it is still known what is to be disconnected at Stripe', async () => {
  const suffix = randomUUID().replaceAll('-', '');
  const [id, customerId] = [`fca_${suffix}`, `cus_${suffix}`];
  const userId = await aPerson({ customerId });
  await saveSnapshot(aSnapshot({ id, customerId, balance: usd(at(0), 4_242) }));
  await prisma().user.delete({ where: { id: userId } });
  expect(await prisma().linkedAccount.findUnique({ where: { id } })).toMatchObject({
    accountHolderId: customerId,
    status: 'active',
  });
  expect(await prisma().balanceObservation.count({ where: { linkedAccountId: id } })).toBeGreaterThan(0);
  await expect(prisma().accountHolder.delete({ where: { id: customerId } })).rejects.toThrow();
});
