'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { checkOwnPassword } from '@/lib/auth/check-own-password';
import { requireUser } from '@/lib/auth/require-user';
import type { FormState } from '@/lib/domain/form-state';
import { tooManyText } from '@/lib/domain/too-many-text';
import { deletePerson } from '@/lib/use-cases/delete-person';
import { wordsIn } from '@/lib/words/words-in';
import { faultsOf, OwnPasswordInput, textFields } from './form-input';

const Input = z.object({
  password: OwnPasswordInput,
});

/** Begins to delete whoever is signed in, given their password once more, and goes on to where its progress is told. */
export async function deleteAccount(_previous: FormState<'password'>, form: FormData): Promise<FormState<'password'>> {
  const user = await requireUser();
  const words = wordsIn(user.locale);
  const input = Input.safeParse(textFields(form));
  if (!input.success) return { message: null, faults: faultsOf(input.error, ['password'], words), values: {} };
  const checked = await checkOwnPassword(user, input.data.password, await headers());
  if (!checked.ok)
    return checked.code === 'wrong'
      ? { message: null, faults: { password: words.t('auth.refused.notYourPassword') }, values: {} }
      : { message: tooManyText(checked.until, new Date(), words), faults: {}, values: {} };
  await deletePerson(user.id);
  redirect('/goodbye');
}
