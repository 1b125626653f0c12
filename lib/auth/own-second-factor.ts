import 'server-only';
import { isAPIError } from 'better-auth/api';
import { appendOwnAudit } from '@/lib/data/audit';
import { findPairingSince } from '@/lib/data/second-factor';
import { ok, refusal } from '@/lib/domain/result';
import { type Answer, tooMany } from './answer';
import { attemptRefusal, excuseAttempt, wasGivenBefore } from './attempt-limit';
import { auth } from './auth';
import { checkOwnPassword } from './check-own-password';
import { clientNetwork } from './client-network';
import type { Viewer } from './viewer';

/** An app that is not paired by then has to begin again, with the password. */
const PAIRING_MS = 15 * 60_000;

type Codes = readonly string[];

/** Makes a secret for an authenticator app, for the password. Nothing is asked for at sign-in before `confirmPairing`. Answers its `otpauth://` address. */
export async function beginPairing(
  viewer: Viewer,
  password: string,
  headers: Headers,
  now = new Date(),
): Promise<Answer<string, 'wrong' | 'on'>> {
  if (viewer.twoFactorEnabled) return refusal('on');
  const checked = await checkOwnPassword(viewer, password, headers, now);
  if (!checked.ok) return checked;
  const begun = await auth().api.enableTwoFactor({ body: { password, method: 'totp' }, headers });
  if (begun.method !== 'totp') throw new Error('No secret was made for an authenticator app.');
  return ok(begun.totpURI);
}

/** Turns the second factor on, for the first code of the app. Answers the recovery codes, which are told this once. The session goes on under a new cookie. */
export async function confirmPairing(
  viewer: Viewer,
  code: string,
  headers: Headers,
  now = new Date(),
): Promise<Answer<Codes, 'wrong' | 'over'>> {
  const since = await findPairingSince(viewer.id);
  if (viewer.twoFactorEnabled || !since || now.getTime() - since.getTime() > PAIRING_MS) return refusal('over');
  const attempt = { kind: 'second-factor', account: viewer.id, network: clientNetwork(headers) } as const;
  const waitUntil = await attemptRefusal(attempt, now);
  if (waitUntil) return tooMany(waitUntil);
  if (!(await isCode(code, headers))) return refusal('wrong');
  await Promise.all([excuseAttempt(attempt), wasGivenBefore(viewer.id, code, now)]);
  await appendOwnAudit(viewer, 'own.second_factor_on', {}, now);
  return ok((await auth().api.viewBackupCodes({ body: { userId: viewer.id } })).backupCodes);
}

/** Turns it off, for the password: the app's secret and the recovery codes are deleted. */
export async function turnOffSecondFactor(viewer: Viewer, password: string, headers: Headers, now = new Date()) {
  const checked = await checkOwnPassword(viewer, password, headers, now);
  if (!checked.ok) return checked;
  await appendOwnAudit(viewer, 'own.second_factor_off', {}, now);
  await auth().api.disableTwoFactor({ body: { password }, headers });
  return checked;
}

/** New recovery codes, for the password; the old ones are worth nothing any more. */
export async function renewRecoveryCodes(
  viewer: Viewer,
  password: string,
  headers: Headers,
  now = new Date(),
): Promise<Answer<Codes, 'wrong' | 'off'>> {
  if (!viewer.twoFactorEnabled) return refusal('off');
  const checked = await checkOwnPassword(viewer, password, headers, now);
  if (!checked.ok) return checked;
  await appendOwnAudit(viewer, 'own.new_recovery_codes', {}, now);
  return ok((await auth().api.generateBackupCodes({ body: { password }, headers })).backupCodes);
}

async function isCode(code: string, headers: Headers): Promise<boolean> {
  try {
    await auth().api.verifyTOTP({ body: { code }, headers });
    return true;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return false;
    throw error;
  }
}
