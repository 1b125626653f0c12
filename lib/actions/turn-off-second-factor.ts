'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { turnOffSecondFactor as turnOff } from '@/lib/auth/own-second-factor';
import { requirePerson } from '@/lib/auth/require-person';
import type { FormState } from '@/lib/domain/form-state';
import { tooManyText } from '@/lib/domain/too-many-text';
import { wordsIn } from '@/lib/words/words-in';
import { faultsOf, OwnPasswordInput, textFields } from './form-input';

const Input = z.object({ password: OwnPasswordInput });

/** Turns the second factor of whoever is signed in off, for their password, and goes back to their settings. */
export async function turnOffSecondFactor(
  _previous: FormState<'password'>,
  form: FormData,
): Promise<FormState<'password'>> {
  const viewer = await requirePerson();
  const words = wordsIn(viewer.locale);
  const input = Input.safeParse(textFields(form));
  if (!input.success) return { message: null, faults: faultsOf(input.error, ['password'], words), values: {} };
  const result = await turnOff(viewer, input.data.password, await headers());
  if (result.ok) redirect(viewer.role === 'support' ? '/support/settings' : '/settings');
  return result.code === 'wrong'
    ? { message: null, faults: { password: words.t('auth.refused.notYourPassword') }, values: {} }
    : { message: tooManyText(result.until, new Date(), words), faults: {}, values: {} };
}
