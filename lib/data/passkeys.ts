import 'server-only';
import { toUserId, type UserId } from '@/lib/domain/ids';
import { ROLES, type Role } from '@/lib/domain/roles';
import { prisma } from './prisma';

/** As it is listed to whoever has it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What a device hands over when a passkey is made. */
export interface Credential {
  /** Base64url. */
  readonly credentialId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
}

export interface KnownCredential extends Credential {
  readonly id: string;
  readonly userId: UserId;
  readonly role: Role;
}

/** The oldest first. */
export const listPasskeys = (userId: UserId): Promise<OwnPasskey[]> =>
  prisma().passkey.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
  });

export const countPasskeys = (userId: UserId): Promise<number> => prisma().passkey.count({ where: { userId } });

/** Those a device is not to make a second passkey beside. */
export const listCredentialIds = async (userId: UserId): Promise<string[]> =>
  (await prisma().passkey.findMany({ where: { userId }, select: { credentialId: true } })).map(
    ({ credentialId }) => credentialId,
  );

export async function findCredential(credentialId: string): Promise<KnownCredential | null> {
  const row = await prisma().passkey.findUnique({
    where: { credentialId },
    include: { user: { select: { role: true } } },
  });
  if (!row) return null;
  const { id, publicKey, counter, transports, user } = row;
  const role = ROLES.find((known) => known === user.role) ?? 'customer';
  return { id, userId: toUserId(row.userId), role, credentialId, publicKey, counter: Number(counter), transports };
}

/** False when the credential is there already, whoever has it. */
export async function savePasskey(userId: UserId, name: string, credential: Credential): Promise<boolean> {
  const { credentialId, publicKey, counter, transports } = credential;
  const data = { userId, name, credentialId, publicKey, counter, transports: [...transports] };
  return (await prisma().passkey.createMany({ data, skipDuplicates: true })).count === 1;
}

/** False when it was removed meanwhile, or its device has counted further since: of two, one is a copy. */
export async function savePasskeyUse(id: string, counter: number, at: Date): Promise<boolean> {
  const where = { id, ...(counter === 0 ? { counter } : { counter: { lt: counter } }) };
  return (await prisma().passkey.updateMany({ where, data: { counter, lastUsedAt: at } })).count === 1;
}

/** False for what is none of theirs. */
export const savePasskeyName = async (userId: UserId, id: string, name: string): Promise<boolean> =>
  (await prisma().passkey.updateMany({ where: { id, userId }, data: { name } })).count === 1;

/** False for what is none of theirs. */
export const removePasskey = async (userId: UserId, id: string): Promise<boolean> =>
  (await prisma().passkey.deleteMany({ where: { id, userId } })).count === 1;
