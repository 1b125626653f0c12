'use server';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/require-user';
import { fail, ok, refusal, type Result } from '@/lib/domain/result';
import type { DisconnectCode } from '@/lib/use-cases/disconnect-account';
import { disconnectEveryLink } from '@/lib/use-cases/disconnect-every-link';
import { getWords } from '@/lib/words/get-words';
import { AccountId } from './inputs';

const MOST_ACCOUNTS = 1_000;
const AccountIds = z.array(AccountId).min(1).max(MOST_ACCOUNTS);

/** Of the accounts named, all are ended or none: with one among them that is not this person's, nothing happens. */
export async function disconnectAccounts(accountIds: readonly string[]): Promise<Result<null, DisconnectCode>> {
  const user = await requireUser();
  const parsed = AccountIds.safeParse(accountIds);
  const result = parsed.success ? await disconnectEveryLink(user.id, parsed.data) : refusal('not_found');
  // The page is drawn anew: figures are sent by what draws it, and by nothing else.
  return result.ok ? ok(null) : fail(result.code, (await getWords()).t('disconnecting.notFound'));
}
