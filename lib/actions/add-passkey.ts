'use server';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import { addPasskey as add, beginPasskey as begin } from '@/lib/auth/own-passkeys';
import { requirePerson } from '@/lib/auth/require-person';
import type { FormState } from '@/lib/domain/form-state';
import { tooManyText } from '@/lib/domain/too-many-text';
import { wordsIn } from '@/lib/words/words-in';
import { faultsOf, OwnPasswordInput, textFields } from './form-input';
import { CreatedPasskey, PasskeyName } from './passkey-inputs';

export type AddPasskeyFaults = Pick<FormState<'name' | 'password'>, 'message' | 'faults'>;

const Input = z.object({ name: PasskeyName, password: OwnPasswordInput });

/** The first half: for the password, what the device is asked for. */
export async function beginPasskey(
  form: FormData,
): Promise<{ asked: PublicKeyCredentialCreationOptionsJSON } | AddPasskeyFaults> {
  const viewer = await requirePerson();
  const words = wordsIn(viewer.locale);
  const input = Input.safeParse(textFields(form));
  if (!input.success) {
    const unnamed = input.error.issues.some(({ path }) => path[0] === 'name');
    const faults = faultsOf(input.error, ['password'], words);
    return { message: null, faults: { ...faults, ...(unnamed && { name: words.t('passkeys.done.nameIt') }) } };
  }
  const begun = await begin(viewer, input.data.password, await headers());
  if (begun.ok) return { asked: begun.value };
  if (begun.code === 'wrong') return { message: null, faults: { password: words.t('auth.refused.notYourPassword') } };
  const message = begun.code === 'enough' ? words.t('passkeys.enough') : tooManyText(begun.until, new Date(), words);
  return { message, faults: {} };
}

const Answer = z.object({ name: PasskeyName, response: CreatedPasskey });

/** The second half: what the device answered. Null when it is added, else why not. */
export async function addPasskey(name: string, response: unknown): Promise<string | null> {
  const viewer = await requirePerson();
  const input = Answer.safeParse({ name, response });
  const added = input.success && (await add(viewer, input.data.name, input.data.response)).ok;
  if (!added) return wordsIn(viewer.locale).t('passkeys.refused');
  revalidatePath('/', 'layout');
  return null;
}
