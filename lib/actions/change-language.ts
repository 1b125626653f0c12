'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requirePerson } from '@/lib/auth/require-person';
import type { Fault } from '@/lib/domain/fault';
import { LOCALES } from '@/lib/domain/locale';
import type { SavedFormState } from '@/lib/domain/saved-form-state';
import { changeLanguage as change } from '@/lib/use-cases/change-profile';
import { wordsIn } from '@/lib/words/words-in';
import { faultsOf, textFields } from './form-input';

type State = SavedFormState<'locale'>;

const Input = z.object({ locale: z.enum(LOCALES, 'language' satisfies Fault) });

/** The language of whoever is signed in, customer or staff, and nothing else of them. Every page is drawn anew. */
export async function changeLanguage(_previous: State, form: FormData): Promise<State> {
  const viewer = await requirePerson();
  const fields = textFields(form);
  const input = Input.safeParse(fields);
  if (!input.success) {
    const faults = faultsOf(input.error, ['locale'], wordsIn(viewer.locale));
    return { message: null, faults, values: { locale: fields['locale'] ?? '' }, saved: false };
  }
  await change(viewer.id, input.data.locale);
  revalidatePath('/', 'layout');
  return { message: null, faults: {}, values: input.data, saved: true };
}
