'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { signIn as startSession } from '@/lib/auth/sign-in';
import type { FormState } from '@/lib/domain/form-state';
import { tooManyText } from '@/lib/domain/too-many-text';
import { getWords } from '@/lib/words/get-words';
import { EmailInput, faultsOf, OwnPasswordInput, textFields } from './form-input';
import { signedInPath } from './signed-in-path';

const Input = z.object({
  email: EmailInput,
  password: OwnPasswordInput,
});

/** Signs in and goes on to the page asked for, or to where a code is given. Returns only when it did not. */
export async function signIn(
  _previous: FormState<'email' | 'password'>,
  form: FormData,
): Promise<FormState<'email' | 'password'>> {
  const fields = textFields(form);
  const values = { email: fields['email'] ?? '' };
  const input = Input.safeParse(fields);
  if (!input.success)
    return { message: null, faults: faultsOf(input.error, ['email', 'password'], await getWords()), values };
  const result = await startSession(input.data, await headers());
  if (result.ok) redirect(signedInPath(result.value, fields['next']));
  const words = await getWords();
  const message =
    result.code === 'wrong' ? words.t('auth.refused.noMatch') : tooManyText(result.until, new Date(), words);
  return { message, faults: {}, values };
}
