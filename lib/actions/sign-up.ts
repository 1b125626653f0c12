'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { signUp as makePerson } from '@/lib/auth/sign-up';
import type { FormState } from '@/lib/domain/form-state';
import type { Fault } from '@/lib/domain/fault';
import { passwordFault } from '@/lib/domain/password';
import { DEFAULT_TIME_ZONE, isTimeZone } from '@/lib/domain/time-zone';
import { tooManyText } from '@/lib/domain/too-many-text';
import { getWords } from '@/lib/words/get-words';
import { EmailInput, faultsOf, NameInput, textFields } from './form-input';
import { signedInPath } from './signed-in-path';

type Field = 'name' | 'email' | 'password';

const Input = z
  .object({
    name: NameInput,
    email: EmailInput,
    password: z
      .string('choosePassword' satisfies Fault)
      .superRefine((password, context) => refusePassword(password, [], context)),
    // Filled in by the browser. Not the person's to get wrong, so a bad one is replaced, not refused.
    timeZone: z.string().refine(isTimeZone).catch(DEFAULT_TIME_ZONE),
  })
  .superRefine(({ name, email, password }, context) =>
    refusePassword(password, [name, email, email.split('@')[0] ?? ''], context),
  );

function refusePassword(password: string, own: readonly string[], context: z.RefinementCtx) {
  const fault = passwordFault(password, own);
  if (fault) context.addIssue({ code: 'custom', path: own.length > 0 ? ['password'] : [], message: fault });
}

/** Makes a customer, whatever else was posted, signs them in and goes on. Returns only when it did not. */
export async function signUp(_previous: FormState<Field>, form: FormData): Promise<FormState<Field>> {
  const fields = textFields(form);
  const values = { name: fields['name'] ?? '', email: fields['email'] ?? '' };
  const input = Input.safeParse(fields);
  const words = await getWords();
  if (!input.success)
    return { message: null, faults: faultsOf(input.error, ['name', 'email', 'password'], words), values };
  const result = await makePerson({ ...input.data, locale: words.locale }, await headers());
  if (result.ok) redirect(signedInPath(result.value, fields['next']));
  const message =
    result.code === 'taken' ? words.t('auth.refused.taken') : tooManyText(result.until, new Date(), words);
  return { message, faults: {}, values };
}
