'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { renewRecoveryCodes as renew } from '@/lib/auth/own-second-factor';
import { requirePerson } from '@/lib/auth/require-person';
import type { RecoveryCodesState } from '@/lib/domain/second-factor';
import { tooManyText } from '@/lib/domain/too-many-text';
import { wordsIn } from '@/lib/words/words-in';
import { faultsOf, OwnPasswordInput, textFields } from './form-input';

const Input = z.object({ password: OwnPasswordInput });

/** New recovery codes for whoever is signed in, for their password. They are told in the answer and nowhere else. */
export async function renewRecoveryCodes(_previous: RecoveryCodesState, form: FormData): Promise<RecoveryCodesState> {
  const viewer = await requirePerson();
  const words = wordsIn(viewer.locale);
  const input = Input.safeParse(textFields(form));
  if (!input.success) return { message: null, faults: faultsOf(input.error, ['password'], words), codes: [] };
  const result = await renew(viewer, input.data.password, await headers());
  if (result.ok) return { message: null, faults: {}, codes: result.value };
  if (result.code === 'wrong')
    return { message: null, faults: { password: words.t('auth.refused.notYourPassword') }, codes: [] };
  const message =
    result.code === 'too_many' ? tooManyText(result.until, new Date(), words) : words.t('auth.refused.off');
  return { message, faults: {}, codes: [] };
}
