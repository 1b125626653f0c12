'use server';
import { requireUser } from '@/lib/auth/require-user';
import { fail, ok, type Result } from '@/lib/domain/result';
import { refreshBalance as refresh, type RefreshCode } from '@/lib/use-cases/refresh-balance';
import { getWords } from '@/lib/words/get-words';
import { AccountId } from './inputs';

export async function refreshBalance(accountId: string): Promise<Result<null, RefreshCode>> {
  const user = await requireUser();
  const parsed = AccountId.safeParse(accountId);
  if (!parsed.success) return refused('not_found');
  const result = await refresh(user.id, parsed.data);
  // The page is drawn anew: figures are sent by what draws it, and by nothing else.
  return result.ok ? ok(null) : refused(result.code);
}

const refused = async (code: RefreshCode) => fail(code, (await getWords()).t(`refreshing.refusals.${code}`));
