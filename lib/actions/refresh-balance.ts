'use server';
import { requireUser } from '@/lib/auth/require-user';
import { fail, type Result } from '@/lib/domain/result';
import type { AccountView } from '@/lib/domain/views';
import { refreshBalance as refresh, type RefreshCode } from '@/lib/use-cases/refresh-balance';
import { AccountId } from './inputs';

export async function refreshBalance(accountId: string): Promise<Result<AccountView, RefreshCode>> {
  const user = await requireUser();
  const parsed = AccountId.safeParse(accountId);
  if (!parsed.success) return fail('not_found', 'We could not find that account.');
  return refresh(user.id, parsed.data);
}
