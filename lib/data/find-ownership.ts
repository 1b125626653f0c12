import 'server-only';
import { z } from 'zod';
import { unseal } from '@/lib/crypto/seal';
import type { UserId } from '@/lib/domain/ids';
import type { OwnershipView } from '@/lib/domain/views';
import { prisma } from './prisma';
import { ownerSubject } from './snapshot-row';

const Facts = z.object({
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
});

/** The newest owners on record, every joint owner, in the clear: mask them before they leave the server. Null when none are known. */
export async function findOwnership(userId: UserId, accountId: string): Promise<OwnershipView | null> {
  const ownership = await prisma().ownership.findFirst({
    where: { linkedAccount: { id: accountId, accountHolder: { userId } } },
    orderBy: [{ createdAt: 'desc' }, { observedAt: 'desc' }],
    select: {
      observedAt: true,
      owners: { orderBy: { position: 'asc' }, select: { id: true, sealed: true } },
    },
  });
  if (!ownership) return null;
  const owners = await Promise.all(
    ownership.owners.map(async ({ id, sealed }) => ({ id, ...Facts.parse(await unseal(sealed, ownerSubject(id))) })),
  );
  return { owners, observedAt: ownership.observedAt.toISOString() };
}
