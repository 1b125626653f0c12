'use server';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { beginPasskeySignIn as begin, signInWithPasskey as check } from '@/lib/auth/passkey-sign-in';
import { landingPath } from '@/lib/domain/landing-path';
import { tooManyText } from '@/lib/domain/too-many-text';
import { getWords } from '@/lib/words/get-words';
import { UsedPasskey } from './passkey-inputs';

/** What any device that has a passkey of ours is asked to sign; or, in words, that there were too many. */
export async function beginPasskeySignIn(): Promise<{ asked: PublicKeyCredentialRequestOptionsJSON } | string> {
  const begun = await begin(await headers());
  return begun.ok ? { asked: begun.value } : tooManyText(begun.until, new Date(), await getWords());
}

/** Signs in whoever's passkey signed, and goes on to the page asked for. Returns only when it did not, with why. */
export async function signInWithPasskey(response: unknown, next: unknown): Promise<string> {
  const input = UsedPasskey.safeParse(response);
  const result = input.success ? await check(input.data, await headers()) : null;
  if (result?.ok) redirect(landingPath(result.value, next));
  const words = await getWords();
  return result?.code === 'too_many' ? tooManyText(result.until, new Date(), words) : words.t('passkeys.noEntry');
}
