'use server';
import { requireUser } from '@/lib/auth/require-user';
import { fail, type Result } from '@/lib/domain/result';
import type { OwnershipView } from '@/lib/domain/views';
import { revealOwners as reveal } from '@/lib/use-cases/reveal-owners';
import { getWords } from '@/lib/words/get-words';
import { AccountId } from './inputs';

/** The owners of one's own account in the clear. A POST, so that the values never stand in a URL, a cache or the page's own HTML. */
export async function revealOwners(accountId: string): Promise<Result<OwnershipView, 'not_found'>> {
  const [user, { t }] = [await requireUser(), await getWords()];
  const parsed = AccountId.safeParse(accountId);
  if (!parsed.success) return fail('not_found', t('ownership.noAccount'));
  const result = await reveal(user.id, parsed.data);
  return result.ok ? result : fail(result.code, t('ownership.noneOnRecord'));
}
