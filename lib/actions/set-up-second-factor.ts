'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { beginPairing, confirmPairing } from '@/lib/auth/own-second-factor';
import { requirePerson } from '@/lib/auth/require-person';
import { faultText } from '@/lib/domain/fault';
import { NOT_BEGUN, type SecondFactorState } from '@/lib/domain/second-factor';
import { tooManyText } from '@/lib/domain/too-many-text';
import { typedCode } from '@/lib/domain/typed-code';
import { wordsIn } from '@/lib/words/words-in';
import { faultsOf, OwnPasswordInput, textFields } from './form-input';
import { toPairing } from './pairing';

type Person = Awaited<ReturnType<typeof requirePerson>>;

const Password = z.object({ password: OwnPasswordInput });
/** Comes back from the browser with the code, so that a wrong one does not take the picture away. Only ever shown to whoever sent it. */
const Shown = z.object({ pairing: z.object({ uri: z.string() }) });

/** Password, picture, first code, recovery codes: one form after the other, so that it works without JavaScript too. */
export async function setUpSecondFactor(previous: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  const viewer = await requirePerson();
  const fields = textFields(form);
  return fields['step'] === 'scan' ? confirm(viewer, previous, fields['code'] ?? '') : begin(viewer, fields);
}

async function begin(viewer: Person, fields: Partial<Record<string, string>>): Promise<SecondFactorState> {
  const words = wordsIn(viewer.locale);
  const input = Password.safeParse(fields);
  if (!input.success) return { ...NOT_BEGUN, faults: faultsOf(input.error, ['password'], words) };
  const begun = await beginPairing(viewer, input.data.password, await headers());
  if (begun.ok) return { ...NOT_BEGUN, step: 'scan', pairing: toPairing(begun.value) };
  if (begun.code === 'wrong') return { ...NOT_BEGUN, faults: { password: words.t('auth.refused.notYourPassword') } };
  const message =
    begun.code === 'too_many' ? tooManyText(begun.until, new Date(), words) : words.t('auth.refused.onAlready');
  return { ...NOT_BEGUN, message };
}

async function confirm(viewer: Person, previous: unknown, typed: string): Promise<SecondFactorState> {
  const words = wordsIn(viewer.locale);
  const shown = Shown.safeParse(previous);
  const again = {
    ...NOT_BEGUN,
    step: 'scan',
    pairing: shown.success ? toPairing(shown.data.pairing.uri) : null,
  } as const;
  const code = typedCode('app', typed);
  if (code === null) return { ...again, faults: { code: faultText('appCode', words) } };
  const result = await confirmPairing(viewer, code, await headers());
  if (result.ok) return { ...NOT_BEGUN, step: 'codes', codes: result.value };
  if (result.code === 'over') return { ...NOT_BEGUN, message: words.t('auth.refused.pairingOver') };
  return result.code === 'wrong'
    ? { ...again, faults: { code: words.t('auth.refused.notShownNow') } }
    : { ...again, message: tooManyText(result.until, new Date(), words) };
}
