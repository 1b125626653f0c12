import 'server-only';
import { isAPIError } from 'better-auth/api';
import { ok, refusal } from '@/lib/domain/result';
import { ROLES, type Role } from '@/lib/domain/roles';
import { type Answer, tooMany } from './answer';
import { attemptRefusal, excuseAttempt } from './attempt-limit';
import { auth } from './auth';
import { clientNetwork } from './client-network';
import { sessionEnder } from './end-session';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Who has the password is in, or has yet to give a code (second-factor.ts): then there is no session so far. */
export type SignedIn = Role | 'needs_code';

/**
 * Starts a session of its own for whoever has the password and sets its cookie; a session the browser had before ends. An unknown
 * e-mail and a wrong password are answered alike, after the same work.
 */
export async function signIn(
  credentials: Credentials,
  headers: Headers,
  now = new Date(),
): Promise<Answer<SignedIn, 'wrong'>> {
  const email = credentials.email.toLowerCase();
  const attempt = { kind: 'sign-in', account: email, network: clientNetwork(headers) } as const;
  const waitUntil = await attemptRefusal(attempt, now);
  if (waitUntil) return tooMany(waitUntil);
  const endPrevious = await sessionEnder(headers);
  const opened = await checkPassword({ email, password: credentials.password }, headers);
  if (!opened) return refusal('wrong');
  await Promise.all([excuseAttempt(attempt), endPrevious()]);
  return ok(opened);
}

async function checkPassword(body: Credentials, headers: Headers): Promise<SignedIn | null> {
  try {
    const opened = await auth().api.signInEmail({ body, headers });
    return 'user' in opened ? roleOf(opened.user) : 'needs_code';
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}

const roleOf = (user: { readonly role: string }): Role => ROLES.find((role) => role === user.role) ?? 'customer';
