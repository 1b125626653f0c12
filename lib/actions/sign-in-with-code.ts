'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { signInWithCode as check } from '@/lib/auth/second-factor';
import { faultText } from '@/lib/domain/fault';
import type { FormState } from '@/lib/domain/form-state';
import { landingPath } from '@/lib/domain/landing-path';
import { tooManyText } from '@/lib/domain/too-many-text';
import { CODE_KINDS, typedCode } from '@/lib/domain/typed-code';
import { getWords } from '@/lib/words/get-words';
import { textFields } from './form-input';
import { withNext } from './signed-in-path';

const SHAPES = { app: 'appCode', recovery: 'recoveryCode' } as const;

/** The second step of a sign-in, and on to the page asked for. Returns only when the code was not taken. */
export async function signInWithCode(_previous: FormState<'code'>, form: FormData): Promise<FormState<'code'>> {
  const fields = textFields(form);
  const kind = CODE_KINDS.find((known) => known === fields['kind']) ?? 'app';
  const code = typedCode(kind, fields['code'] ?? '');
  if (code === null) return { message: null, faults: { code: faultText(SHAPES[kind], await getWords()) }, values: {} };
  const result = await check({ kind, code }, await headers());
  if (result.ok) redirect(landingPath(result.value, fields['next']));
  if (result.code === 'over') redirect(withNext('/sign-in', fields['next'], { code: 'over' }));
  const words = await getWords();
  return result.code === 'wrong'
    ? { message: null, faults: { code: words.t('auth.refused.wrongCode') }, values: {} }
    : { message: tooManyText(result.until, new Date(), words), faults: {}, values: {} };
}
