import 'server-only';
import { randomUUID } from 'node:crypto';
import { prisma } from './prisma';

/** What a challenge is answered for. */
export type ChallengePurpose = 'add' | 'sign-in';

const identifierOf = (purpose: ChallengePurpose, challenge: string) => `passkey:${purpose}:${challenge}`;

/** Remembers what was asked of a device, and for whom; those that nobody answered in time are dropped. */
export async function saveChallenge(
  purpose: ChallengePurpose,
  challenge: string,
  value: string,
  expiresAt: Date,
  now: Date,
): Promise<void> {
  await prisma().verification.deleteMany({
    where: { identifier: { startsWith: 'passkey:' }, expiresAt: { lte: now } },
  });
  const identifier = identifierOf(purpose, challenge);
  await prisma().verification.create({ data: { id: randomUUID(), identifier, value, expiresAt } });
}

/** For whom it was, and that is the last time it is told: in one statement, so that of two answers one comes too late. Null for none, or an old one. */
export async function takeChallenge(purpose: ChallengePurpose, challenge: string, now: Date): Promise<string | null> {
  const [taken] = await prisma().$queryRaw<{ value: string; expires_at: Date }[]>`
    DELETE FROM verifications WHERE identifier = ${identifierOf(purpose, challenge)} RETURNING value, expires_at`;
  return taken && taken.expires_at > now ? taken.value : null;
}
