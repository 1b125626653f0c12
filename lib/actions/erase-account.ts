'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/require-user';
import type { FormState } from '@/lib/domain/form-state';
import { eraseAccount as erase } from '@/lib/use-cases/erase-account';
import { getWords } from '@/lib/words/get-words';
import { textFields } from './form-input';
import { AccountId } from './inputs';

const Input = z.object({ accountId: AccountId, typed: z.string().catch('') });

/** Deletes a disconnected account for whoever typed what names it, and leads to the overview, which says so. */
export async function eraseAccount(_previous: FormState<'typed'>, form: FormData): Promise<FormState<'typed'>> {
  const user = await requireUser();
  const words = await getWords();
  const input = Input.safeParse(textFields(form));
  const erasure = input.success ? await erase(user, { ...input.data, words }) : 'not_found';
  const refused = { message: null, faults: {}, values: { typed: input.data?.typed ?? '' } };
  switch (erasure) {
    case 'mistyped':
      return { ...refused, faults: { typed: words.t('erasing.mistyped') } };
    case 'not_found':
      return { ...refused, message: words.t('erasing.notFound') };
    case 'still_linked':
      return { ...refused, message: words.t('erasing.stillLinked') };
    case 'erased':
      return redirect('/overview?erased=1');
  }
}
