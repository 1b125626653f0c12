import 'server-only';
import { isAPIError } from 'better-auth/api';
import { ok, refusal } from '@/lib/domain/result';
import { type Answer, tooMany } from './answer';
import { attemptRefusal, excuseAttempt } from './attempt-limit';
import { auth } from './auth';
import { clientNetwork } from './client-network';
import type { Viewer } from './viewer';

/** Asks a person who is signed in for their password once more. Wrong ones count like failed sign-ins. */
export async function checkOwnPassword(
  { email }: Viewer,
  password: string,
  headers: Headers,
  now = new Date(),
): Promise<Answer<null, 'wrong'>> {
  const attempt = { kind: 'sign-in', account: email.toLowerCase(), network: clientNetwork(headers) } as const;
  const waitUntil = await attemptRefusal(attempt, now);
  if (waitUntil) return tooMany(waitUntil);
  if (!(await isPassword(password, headers))) return refusal('wrong');
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
