import 'server-only';
import { prisma } from '@/lib/data/prisma';
import { toUserId } from '@/lib/domain/ids';
import { type Staff, toStaff } from '@/lib/domain/staff';

/** The member of staff with that e-mail address, for whoever works on the server itself; null for anyone else, customers included. */
export async function findStaff(email: string): Promise<Staff | null> {
  const person = await prisma().user.findUnique({
    where: { email: email.toLowerCase() },
    select: { id: true, role: true },
  });
  return person?.role === 'support' ? toStaff(toUserId(person.id), 'support') : null;
}
