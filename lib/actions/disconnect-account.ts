'use server';
import { requireUser } from '@/lib/auth/require-user';
import { fail, type Result } from '@/lib/domain/result';
import type { AccountView } from '@/lib/domain/views';
import type { DisconnectCode } from '@/lib/use-cases/disconnect-account';
import { disconnectEveryLink } from '@/lib/use-cases/disconnect-every-link';
import { AccountId } from './inputs';

export async function disconnectAccount(accountId: string): Promise<Result<AccountView, DisconnectCode>> {
  const user = await requireUser();
  const parsed = AccountId.safeParse(accountId);
  if (!parsed.success) return fail('not_found', 'We could not find that account.');
  return disconnectEveryLink(user.id, parsed.data);
}
