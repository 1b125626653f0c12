import { expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { auth } from './auth';
import { aMember, browserOf, PASSWORD } from './people-fixture';

it('takes a role from no input, whoever calls it', async () => {
  const body = { name: 'Eve', email: 'eve.role@example.com', password: PASSWORD, timeZone: 'UTC', role: 'support' };
  await auth()
    .api.signUpEmail({ body })
    .catch(() => null);
  expect(await prisma().user.count({ where: { role: 'support' } })).toBe(0);

  const ada = await aMember();
  const { headers } = await browserOf(ada);
  const change = { name: 'Ada', role: 'support' };
  await auth()
    .api.updateUser({ body: change, headers })
    .catch(() => null);
  expect(await prisma().user.count({ where: { role: 'support' } })).toBe(0);
});

it('keeps passwords as scrypt hashes with a salt of their own', async () => {
  const members = [await aMember(), await aMember()];
  const accounts = await prisma().authAccount.findMany({ where: { userId: { in: members.map(({ id }) => id) } } });
  const hashes = accounts.map(({ password }) => password);
  expect(new Set(hashes).size).toBe(2);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
});
