'use server';
import { revalidatePath } from 'next/cache';
import { removeOwnPasskey, renameOwnPasskey } from '@/lib/auth/own-passkeys';
import { requirePerson } from '@/lib/auth/require-person';
import { wordsIn } from '@/lib/words/words-in';
import { textFields } from './form-input';
import { PasskeyName } from './passkey-inputs';

export interface ChangedPasskey {
  /** What was done, or why not, in words; null before anything was. */
  readonly done: string | null;
}

/** Renames the passkey of whoever is signed in that `id` names, or removes it where `remove` does. */
export async function changePasskey(_previous: ChangedPasskey, form: FormData): Promise<ChangedPasskey> {
  const viewer = await requirePerson();
  const words = wordsIn(viewer.locale);
  const fields = textFields(form);
  const { id = '', remove, was = '' } = fields;
  if (remove !== undefined) {
    const removed = await removeOwnPasskey(viewer, id);
    revalidatePath('/', 'layout');
    return { done: removed ? words.t('passkeys.removed', { name: was }) : words.t('passkeys.gone') };
  }
  const name = PasskeyName.safeParse(fields['name']);
  if (!name.success) return { done: words.t('passkeys.nameIt') };
  const renamed = await renameOwnPasskey(viewer, id, name.data);
  revalidatePath('/', 'layout');
  return { done: words.t(renamed ? 'passkeys.saved' : 'passkeys.gone') };
}
