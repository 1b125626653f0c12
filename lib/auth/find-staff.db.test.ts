import { expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { findStaff } from './find-staff';
import { aMember } from './people-fixture';

const emailOf = async (id: string) => (await prisma().user.findUniqueOrThrow({ where: { id } })).email;

it('support is found by its e-mail address in any case, and nobody else is', async () => {
  const [staff, customer] = [await aMember({ role: 'support' }), await aMember({ role: 'customer' })];
  expect(await findStaff((await emailOf(staff.id)).toUpperCase())).toEqual({ staffId: staff.id, role: 'support' });
  expect(await findStaff(await emailOf(customer.id))).toBeNull();
  expect(await findStaff('nobody@florin.example')).toBeNull();
});
