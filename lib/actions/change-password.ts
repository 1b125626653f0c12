'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { changePassword as change } from '@/lib/auth/change-password';
import { requirePerson } from '@/lib/auth/require-person';
import type { Fault } from '@/lib/domain/fault';
import { passwordFault } from '@/lib/domain/password';
import type { SavedFormState } from '@/lib/domain/saved-form-state';
import { tooManyText } from '@/lib/domain/too-many-text';
import { wordsIn } from '@/lib/words/words-in';
import { faultsOf, OwnPasswordInput, textFields } from './form-input';

type Field = 'current' | 'password';
type State = SavedFormState<Field>;

const refused = (faults: State['faults'], message: string | null = null): State => ({
  message,
  faults,
  values: {},
  saved: false,
});

/** Changes the password of whoever is signed in. `others`, ticked, ends their other sessions. */
export async function changePassword(_previous: State, form: FormData): Promise<State> {
  const viewer = await requirePerson();
  const words = wordsIn(viewer.locale);
  const input = inputOf([viewer.name, viewer.email, viewer.email.split('@')[0] ?? '']).safeParse(textFields(form));
  if (!input.success) return refused(faultsOf(input.error, ['current', 'password'], words));
  const { current, password: next, others } = input.data;
  const result = await change(viewer, { current, next, endOthers: others === 'on' }, await headers());
  if (result.ok) return { message: null, faults: {}, values: {}, saved: true };
  return result.code === 'wrong'
    ? refused({ current: words.t('auth.refused.notYourPassword') })
    : refused({}, tooManyText(result.until, new Date(), words));
}

const inputOf = (own: readonly string[]) =>
  z
    .object({
      current: OwnPasswordInput,
      password: z.string('chooseNewPassword' satisfies Fault).superRefine((password, context) => {
        const fault = passwordFault(password, own);
        if (fault) context.addIssue({ code: 'custom', message: fault });
      }),
      others: z.string().optional(),
    })
    .refine(({ current, password }) => current !== password, {
      path: ['password'],
      message: 'samePassword' satisfies Fault,
    });
