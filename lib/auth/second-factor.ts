import 'server-only';
import { isAPIError } from 'better-auth/api';
import { z } from 'zod';
import { appendOwnAudit } from '@/lib/data/audit';
import { toUserId, type UserId } from '@/lib/domain/ids';
import { ok, refusal } from '@/lib/domain/result';
import { ROLES, type Role } from '@/lib/domain/roles';
import type { CodeKind } from '@/lib/domain/typed-code';
import { env } from '@/lib/env/server';
import { type Answer, tooMany } from './answer';
import { attemptRefusal, excuseAttempt, wasGivenBefore } from './attempt-limit';
import { auth } from './auth';
import { challengeOf, withChallengeOnly } from './challenge-cookie';
import { clientNetwork } from './client-network';

export interface GivenCode {
  readonly kind: CodeKind;
  /** In the shape of its kind: lib/domain/typed-code.ts. */
  readonly code: string;
}

/** Who has given their password in this browser and not yet a code; null when there is nobody, or it took more than ten minutes. */
export async function findChallenged(headers: Headers, now = new Date()): Promise<UserId | null> {
  const challenge = challengeOf(headers, env().APP_URL);
  if (!challenge) return null;
  const { internalAdapter } = await auth().$context;
  const waiting = await internalAdapter.findVerificationValue(challenge);
  return waiting && waiting.expiresAt > now ? toUserId(waiting.value) : null;
}

/**
 * The second step of a sign-in: starts the session of whoever gave the password, for a code of their app that was not given before, or for a
 * recovery code, which is used up. `over`: the password has to be given again; five wrong codes bring that about as well.
 */
export async function signInWithCode(
  given: GivenCode,
  headers: Headers,
  now = new Date(),
): Promise<Answer<Role, 'wrong' | 'over'>> {
  const userId = await findChallenged(headers, now);
  if (!userId) return refusal('over');
  const attempt = { kind: 'second-factor', account: userId, network: clientNetwork(headers) } as const;
  const waitUntil = await attemptRefusal(attempt, now);
  if (waitUntil) return tooMany(waitUntil);
  const isUsed = given.kind === 'app' && (await wasGivenBefore(userId, given.code, now));
  const role = isUsed ? null : await checkCode(given, withChallengeOnly(headers, env().APP_URL));
  if (!role) return refusal('wrong');
  await excuseAttempt(attempt);
  if (given.kind === 'recovery') await appendOwnAudit({ id: userId, role }, 'own.use_recovery_code', {}, now);
  return ok(role);
}

const Person = z.object({ role: z.enum(ROLES) });

async function checkCode({ kind, code }: GivenCode, headers: Headers): Promise<Role | null> {
  const { verifyTOTP, verifyBackupCode } = auth().api;
  try {
    const verify = kind === 'app' ? verifyTOTP : verifyBackupCode;
    const { user } = await verify({ body: { code }, headers });
    return Person.parse(user).role;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}
