import 'server-only';
import { findOwnership } from '@/lib/data/find-ownership';
import type { UserId } from '@/lib/domain/ids';
import { ok, type Outcome, refusal } from '@/lib/domain/result';
import type { OwnershipView } from '@/lib/domain/views';
import { log } from '@/lib/log';

/** The owners of a person's own account, unmasked, because that person asked to see them. */
export async function revealOwners(userId: UserId, accountId: string): Promise<Outcome<OwnershipView, 'not_found'>> {
  const ownership = await findOwnership(userId, accountId);
  if (!ownership) return refusal('not_found');
  log().info({ userId, accountId }, 'owners revealed to the account holder');
  return ok(ownership);
}
