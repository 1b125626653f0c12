'use server';
import { requireUser } from '@/lib/auth/require-user';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { DisconnectCode } from '@/lib/use-cases/disconnect-account';
import { disconnectEveryLink } from '@/lib/use-cases/disconnect-every-link';
import { AccountId } from './inputs';

export async function disconnectAccount(accountId: string): Promise<Result<null, DisconnectCode>> {
  const user = await requireUser();
  const parsed = AccountId.safeParse(accountId);
  if (!parsed.success) return fail('not_found', 'We could not find that account.');
  const result = await disconnectEveryLink(user.id, parsed.data);
  // The page is drawn anew: figures are sent by what draws it, and by nothing else.
  return result.ok ? ok(null) : result;
}
