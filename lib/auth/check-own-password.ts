import 'server-only';
import { isAPIError } from 'better-auth/api';
import { fail, ok, type Result } from '@/lib/domain/result';
import { attemptRefusal, excuseAttempt } from './attempt-limit';
import { auth } from './auth';
import { clientNetwork } from './client-network';
import { tooMany } from './sign-in';
import type { Viewer } from './viewer';

/** Asks a person who is signed in for their password once more. Wrong ones count like failed sign-ins. */
export async function checkOwnPassword(
  { email }: Viewer,
  password: string,
  headers: Headers,
  now = new Date(),
): Promise<Result<null, 'wrong' | 'too_many'>> {
  const attempt = { kind: 'sign-in', account: email.toLowerCase(), network: clientNetwork(headers) } as const;
  const waitUntil = await attemptRefusal(attempt, now);
  if (waitUntil) return fail('too_many', tooMany(waitUntil, now));
  if (!(await isPassword(password, headers))) return fail('wrong', 'That is not your password.');
  await excuseAttempt(attempt);
  return ok(null);
}

async function isPassword(password: string, headers: Headers): Promise<boolean> {
  try {
    return (await auth().api.verifyPassword({ body: { password }, headers })).status;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return false;
    throw error;
  }
}
