'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/require-user';
import type { Fault } from '@/lib/domain/fault';
import type { SavedFormState } from '@/lib/domain/saved-form-state';
import { LOCALES } from '@/lib/domain/locale';
import { isTimeZone } from '@/lib/domain/time-zone';
import { changeProfile as change } from '@/lib/use-cases/change-profile';
import { wordsIn } from '@/lib/words/words-in';
import { faultsOf, NameInput, textFields } from './form-input';

type Field = 'name' | 'timeZone' | 'locale';

const Input = z.object({
  name: NameInput,
  timeZone: z.string('timeZone' satisfies Fault).refine(isTimeZone, 'timeZoneUnknown' satisfies Fault),
  locale: z.enum(LOCALES, 'language' satisfies Fault),
});

/** `saved` once it is. Every page is drawn anew: days are counted in the zone. */
export async function changeProfile(_previous: SavedFormState<Field>, form: FormData): Promise<SavedFormState<Field>> {
  const user = await requireUser();
  const fields = textFields(form);
  const values = { name: fields['name'] ?? '', timeZone: fields['timeZone'] ?? '', locale: fields['locale'] ?? '' };
  const input = Input.safeParse(fields);
  if (!input.success) {
    const faults = faultsOf(input.error, ['name', 'timeZone', 'locale'], wordsIn(user.locale));
    return { message: null, faults, values, saved: false };
  }
  await change(user.id, input.data);
  revalidatePath('/', 'layout');
  return { message: null, faults: {}, values: input.data, saved: true };
}
