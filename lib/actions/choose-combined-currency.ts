'use server';
import { revalidatePath } from 'next/cache';
import { requireUser } from '@/lib/auth/require-user';
import { localDay } from '@/lib/domain/days';
import type { SavedFormState } from '@/lib/domain/saved-form-state';
import { chooseCombinedCurrency as choose } from '@/lib/use-cases/choose-combined-currency';
import { getWords } from '@/lib/words/get-words';
import { textFields } from './form-input';

type State = SavedFormState<'currency'>;

/** An empty currency is none. */
export async function chooseCombinedCurrency(_previous: State, form: FormData): Promise<State> {
  const user = await requireUser();
  const currency = textFields(form)['currency'] ?? '';
  const values = { currency };
  const taken = await choose(user.id, currency === '' ? null : currency, localDay(new Date(), user.timeZone));
  if (!taken) {
    const { t } = await getWords();
    return { message: null, faults: { currency: t('oneTotal.unknownCurrency') }, values, saved: false };
  }
  revalidatePath('/', 'layout');
  return { message: null, faults: {}, values, saved: true };
}
