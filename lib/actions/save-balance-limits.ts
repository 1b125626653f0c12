'use server';
import { revalidatePath } from 'next/cache';
import { requireUser } from '@/lib/auth/require-user';
import { isLinkedAccountId } from '@/lib/domain/ids';
import type { SavedFormState } from '@/lib/domain/saved-form-state';
import { limitBalances } from '@/lib/use-cases/choose-alerts';
import { wordsIn } from '@/lib/words/words-in';
import { textFields } from './form-input';

const LONGEST_AMOUNT = 30;

/** One field an account, named by its id. Accounts that are not this person's are passed over. */
export async function saveBalanceLimits(
  _previous: SavedFormState<string>,
  form: FormData,
): Promise<SavedFormState<string>> {
  const user = await requireUser();
  const typed = Object.entries(textFields(form)).flatMap(([id, text]): [string, string][] =>
    isLinkedAccountId(id) && text !== undefined ? [[id, text.slice(0, LONGEST_AMOUNT)]] : [],
  );
  const faulty = await limitBalances(user.id, new Map(typed), user.locale);
  const values = Object.fromEntries(typed);
  if (faulty.length > 0) {
    const fault = wordsIn(user.locale).t('alerts.limits.fault');
    const faults = Object.fromEntries(faulty.map((id) => [id, fault]));
    return { message: null, faults, values, saved: false };
  }
  revalidatePath('/settings/alerts');
  return { message: null, faults: {}, values, saved: true };
}
