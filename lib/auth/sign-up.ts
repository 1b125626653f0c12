import 'server-only';
import { isAPIError } from 'better-auth/api';
import type { Locale } from '@/lib/domain/locale';
import { fail, type Result } from '@/lib/domain/result';
import { attemptRefusal } from './attempt-limit';
import { auth } from './auth';
import { clientNetwork } from './client-network';
import { type Credentials, signIn, type SignedIn, tooMany } from './sign-in';

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
): Promise<Result<SignedIn, 'taken' | 'too_many'>> {
  const attempt = { kind: 'sign-up', account: email.toLowerCase(), network: clientNetwork(headers) } as const;
  const waitUntil = await attemptRefusal(attempt, now);
  if (waitUntil) return fail('too_many', tooMany(waitUntil, now));
  await makeAccount({ name, email, password, timeZone, locale }, headers);
  const signedIn = await signIn({ email, password }, headers, now);
  if (signedIn.ok || signedIn.code === 'too_many') return signedIn.ok ? signedIn : fail('too_many', signedIn.message);
  return fail('taken', 'We couldn’t create an account with this e-mail. If it is yours, sign in instead.');
}

/** Refusals are left to the sign-in that follows: of two presses of one button, the second finds the account taken, and comes in by it. */
async function makeAccount(body: NewPerson, headers: Headers): Promise<void> {
  try {
    await auth().api.signUpEmail({ body, headers });
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
  }
}
