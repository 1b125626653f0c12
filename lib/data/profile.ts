import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

/** `timeZone` is an IANA zone, checked. */
export async function saveProfile(
  userId: UserId,
  { name, timeZone }: { name: string; timeZone: string },
): Promise<void> {
  await prisma().user.update({ where: { id: userId }, data: { name, timeZone } });
}
