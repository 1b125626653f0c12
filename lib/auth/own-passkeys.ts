import 'server-only';
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { appendOwnAudit } from '@/lib/data/audit';
import { saveChallenge, takeChallenge } from '@/lib/data/passkey-challenges';
import {
  type Credential,
  listCredentialIds,
  listPasskeys,
  removePasskey,
  savePasskey,
  savePasskeyName,
} from '@/lib/data/passkeys';
import { ok, refusal } from '@/lib/domain/result';
import type { Answer } from './answer';
import { authLog } from './auth-log';
import { challengeIn } from './challenge-in';
import { checkOwnPassword } from './check-own-password';
import { CHALLENGE_MS, relyingParty } from './relying-party';
import type { Viewer } from './viewer';

const MOST_PASSKEYS = 20;

/** EdDSA, ES256 and RS256: what devices make. https://www.iana.org/assignments/cose */
const ALGORITHMS = [-8, -7, -257];

/** Asks a device of whoever is signed in for a passkey, for their password. A device that has one of theirs makes no second. */
export async function beginPasskey(
  viewer: Viewer,
  password: string,
  headers: Headers,
  now = new Date(),
): Promise<Answer<PublicKeyCredentialCreationOptionsJSON, 'wrong' | 'enough'>> {
  const checked = await checkOwnPassword(viewer, password, headers, now);
  if (!checked.ok) return checked;
  const known = await listCredentialIds(viewer.id);
  if (known.length >= MOST_PASSKEYS) return refusal('enough');
  const { name: rpName, id: rpID } = relyingParty();
  const options = await generateRegistrationOptions({
    rpName,
    rpID,
    userID: handleOf(viewer.id),
    userName: viewer.email,
    userDisplayName: viewer.name,
    timeout: CHALLENGE_MS,
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map((id) => ({ id })),
    // It is to stand for both factors: found by the device itself, and used by its owner alone.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await saveChallenge('add', options.challenge, viewer.id, new Date(now.getTime() + CHALLENGE_MS), now);
  return ok(options);
}

/** Takes the passkey that the device made. Refused: another's challenge, an old or a used one, another origin, or nobody verified. */
export async function addPasskey(
  viewer: Viewer,
  name: string,
  response: RegistrationResponseJSON,
  now = new Date(),
): Promise<Answer<null, 'refused'>> {
  const credential = await checkCreation(viewer, response, now);
  if (!credential) return refusal('refused');
  await appendOwnAudit(viewer, 'own.add_passkey', {}, now);
  return (await savePasskey(viewer.id, name, credential)) ? ok(null) : refusal('refused');
}

async function checkCreation(
  { id }: Viewer,
  response: RegistrationResponseJSON,
  now: Date,
): Promise<Credential | null> {
  const { id: rpID, origin } = relyingParty();
  const challenge = challengeIn(response.response.clientDataJSON);
  if (challenge === null || (await takeChallenge('add', challenge, now)) !== id) return null;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified) return null;
    const { id: credentialId, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { credentialId, publicKey, counter, transports };
  } catch (error) {
    authLog('warn', 'a new passkey was refused', error);
    return null;
  }
}

/** False when it is none of theirs. */
export async function removeOwnPasskey(viewer: Viewer, id: string, now = new Date()): Promise<boolean> {
  if (!(await listPasskeys(viewer.id)).some((own) => own.id === id)) return false;
  await appendOwnAudit(viewer, 'own.remove_passkey', {}, now);
  return removePasskey(viewer.id, id);
}

/** False when it is none of theirs. */
export const renameOwnPasskey = ({ id: userId }: Viewer, id: string, name: string): Promise<boolean> =>
  savePasskeyName(userId, id, name);

/** What a device keeps of whose a passkey is: our own id, which says nothing of the person. */
export const handleOf = (userId: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(userId);
