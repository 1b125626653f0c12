'use server';
import { requireUser } from '@/lib/auth/require-user';
import { fail, type Result } from '@/lib/domain/result';
import type { AccountView } from '@/lib/domain/views';
import { disconnectAccount as disconnect, type DisconnectCode } from '@/lib/use-cases/disconnect-account';
import { AccountId } from './inputs';

export async function disconnectAccount(accountId: string): Promise<Result<AccountView, DisconnectCode>> {
  const user = await requireUser();
  const parsed = AccountId.safeParse(accountId);
  if (!parsed.success) return fail('not_found', 'We could not find that account.');
  return disconnect(user.id, parsed.data);
}
