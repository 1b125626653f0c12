import 'server-only';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { saveChallenge, takeChallenge } from '@/lib/data/passkey-challenges';
import { findCredential, type KnownCredential, savePasskeyUse } from '@/lib/data/passkeys';
import { ok, refusal } from '@/lib/domain/result';
import type { Role } from '@/lib/domain/roles';
import { type Answer, tooMany } from './answer';
import { attemptRefusal, excuseAttempt } from './attempt-limit';
import { auth } from './auth';
import { authLog } from './auth-log';
import { challengeIn } from './challenge-in';
import { clientNetwork } from './client-network';
import { sessionEnder } from './end-session';
import { handleOf } from './own-passkeys';
import { CHALLENGE_MS, relyingParty } from './relying-party';

const challengeAttempt = (network: string) => ({ kind: 'passkey-challenge', account: network, network }) as const;

/** Asks whichever device is there for a passkey of whoever it belongs to: no name is asked for, so none can be tried. */
export async function beginPasskeySignIn(
  headers: Headers,
  now = new Date(),
): Promise<{ ok: true; value: PublicKeyCredentialRequestOptionsJSON } | ReturnType<typeof tooMany>> {
  const waitUntil = await attemptRefusal(challengeAttempt(clientNetwork(headers)), now);
  if (waitUntil) return tooMany(waitUntil);
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    timeout: CHALLENGE_MS,
    userVerification: 'required',
  });
  await saveChallenge('sign-in', options.challenge, '', new Date(now.getTime() + CHALLENGE_MS), now);
  return ok(options);
}

/**
 * Starts a session for whoever's passkey signed the challenge, and sets its cookie; a session the browser had before ends. The device has
 * verified its owner, so no code is asked for: a passkey is both factors in one.
 */
export async function signInWithPasskey(
  response: AuthenticationResponseJSON,
  headers: Headers,
  now = new Date(),
): Promise<Answer<Role, 'refused'>> {
  const network = clientNetwork(headers);
  const attempt = { kind: 'passkey', account: response.id, network } as const;
  const waitUntil = await attemptRefusal(attempt, now);
  if (waitUntil) return tooMany(waitUntil);
  const credential = await findCredential(response.id);
  const counter = credential && (await checkSignature(credential, response, now));
  if (!credential || counter === null || !(await savePasskeyUse(credential.id, counter, now)))
    return refusal('refused');
  const endPrevious = await sessionEnder(headers);
  await auth().api.openSession({ body: { userId: credential.userId }, headers });
  await Promise.all([excuseAttempt(attempt), excuseAttempt(challengeAttempt(network)), endPrevious()]);
  return ok(credential.role);
}

/** How often the device has signed by now; null when this is no answer of its. */
async function checkSignature(
  { userId, credentialId: id, publicKey, counter }: KnownCredential,
  response: AuthenticationResponseJSON,
  now: Date,
): Promise<number | null> {
  const { id: rpID, origin } = relyingParty();
  const handle = response.response.userHandle;
  if (handle !== undefined && handle !== Buffer.from(handleOf(userId)).toString('base64url')) return null;
  const challenge = challengeIn(response.response.clientDataJSON);
  if (challenge === null || (await takeChallenge('sign-in', challenge, now)) === null) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id, publicKey, counter },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch (error) {
    authLog('warn', 'a passkey was refused', error);
    return null;
  }
}
