import 'server-only';
import { isAPIError } from 'better-auth/api';
import type { Locale } from '@/lib/domain/locale';
import { refusal } from '@/lib/domain/result';
import { type Answer, tooMany } from './answer';
import { attemptRefusal } from './attempt-limit';
import { auth } from './auth';
import { clientNetwork } from './client-network';
import { type Credentials, signIn, type SignedIn } from './sign-in';

export interface NewPerson extends Credentials {
  readonly name: string;
  /** IANA zone, checked. */
  readonly timeZone: string;
  readonly locale: Locale;
}

/**
 * Makes a customer and signs them in. A taken e-mail makes nothing, after the same work, and the sign-in then decides: whoever
 * knows that account's password is in, anyone else reads what they would read after a wrong password. Always a customer: the
 * fields are named here, and better-auth takes `role` from no input.
 */
export async function signUp(
  { name, email, password, timeZone, locale }: NewPerson,
  headers: Headers,
  now = new Date(),
): Promise<Answer<SignedIn, 'taken'>> {
  const attempt = { kind: 'sign-up', account: email.toLowerCase(), network: clientNetwork(headers) } as const;
  const waitUntil = await attemptRefusal(attempt, now);
  if (waitUntil) return tooMany(waitUntil);
  await makeAccount({ name, email, password, timeZone, locale }, headers);
  const signedIn = await signIn({ email, password }, headers, now);
  return !signedIn.ok && signedIn.code === 'wrong' ? refusal('taken') : signedIn;
}

/** Refusals are left to the sign-in that follows: of two presses of one button, the second finds the account taken, and comes in by it. */
async function makeAccount(body: NewPerson, headers: Headers): Promise<void> {
  try {
    await auth().api.signUpEmail({ body, headers });
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
  }
}
