import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { Permission } from '@/lib/domain/linked-account';
import { prisma } from './prisma';

export interface ConsentGiven {
  readonly linkSessionId: string;
  readonly wordingVersion: string;
  readonly permissions: readonly Permission[];
}

/** Keeps what a person agreed to before the modal opened. A repeated call of one attempt keeps the first. */
export async function saveConsent(userId: UserId, consent: ConsentGiven): Promise<void> {
  const { linkSessionId, wordingVersion, permissions } = consent;
  await prisma().consent.upsert({
    where: { linkSessionId },
    create: { userId, linkSessionId, wordingVersion, permissions: [...permissions] },
    update: {},
  });
}
