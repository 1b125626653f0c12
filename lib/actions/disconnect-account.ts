'use server';
import { requireUser } from '@/lib/auth/require-user';
import { fail, ok, refusal, type Result } from '@/lib/domain/result';
import type { DisconnectCode } from '@/lib/use-cases/disconnect-account';
import { disconnectEveryLink } from '@/lib/use-cases/disconnect-every-link';
import { getWords } from '@/lib/words/get-words';
import { AccountId } from './inputs';

export async function disconnectAccount(accountId: string): Promise<Result<null, DisconnectCode>> {
  const user = await requireUser();
  const parsed = AccountId.safeParse(accountId);
  const result = parsed.success ? await disconnectEveryLink(user.id, parsed.data) : refusal('not_found');
  // The page is drawn anew: figures are sent by what draws it, and by nothing else.
  return result.ok ? ok(null) : fail(result.code, (await getWords()).t('disconnecting.notFound'));
}
