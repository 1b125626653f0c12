import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

const ORIGIN = 'http://localhost:3000';
const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

interface Asked {
  readonly challenge: string;
}

/** What a device or a page may do otherwise than it should. */
interface Manner {
  readonly origin?: string;
  readonly host?: string;
  /** Whether the device has made sure of its owner. */
  readonly verified?: boolean;
  /** How often it says it has signed. */
  readonly counter?: number;
  /** Another credential's name. */
  readonly id?: string;
}

/** For tests: a device that makes one passkey and signs with it, as a browser hands it on. https://www.w3.org/TR/webauthn-3/#sctn-attestation */
export function aDevice() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(16);
  let handle = '';
  return {
    id: credentialId.toString('base64url'),
    create(asked: Asked & { user: { id: string } }, manner: Manner = {}): RegistrationResponseJSON {
      handle = asked.user.id;
      const named = manner.id === undefined ? credentialId : Buffer.from(manner.id, 'base64url');
      const length = Buffer.alloc(2);
      length.writeUInt16BE(named.length);
      const credential = Buffer.concat([Buffer.alloc(16), length, named, coseKey(publicKey)]);
      const data = Buffer.concat([authenticatorData(manner, HAS_CREDENTIAL), credential]);
      const id = named.toString('base64url');
      const clientDataJSON = clientData('webauthn.create', asked, manner).toString('base64url');
      const response = { clientDataJSON, attestationObject: attestation(data).toString('base64url') };
      return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
    },
    get(asked: Asked, manner: Manner = {}): AuthenticationResponseJSON {
      const [data, client] = [authenticatorData(manner), clientData('webauthn.get', asked, manner)];
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey).toString('base64url');
      const id = manner.id ?? credentialId.toString('base64url');
      const response = {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature,
        userHandle: handle,
      };
      return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
    },
  };
}

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

const clientData = (type: string, { challenge }: Asked, { origin = ORIGIN }: Manner): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

function authenticatorData({ host = 'localhost', verified = true, counter = 0 }: Manner, more = 0): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([sha256(host), Buffer.from([USER_PRESENT | (verified ? USER_VERIFIED : 0) | more]), count]);
}

/** CBOR of { fmt: "none", attStmt: {}, authData }. */
function attestation(data: Buffer): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
  const map = (pairs: number) => Buffer.from([0xa0 + pairs]);
  const bytes = Buffer.concat([Buffer.from([0x58, data.length]), data]);
  return Buffer.concat([map(3), text('fmt'), text('none'), text('attStmt'), map(0), text('authData'), bytes]);
}

/** CBOR of a COSE key: elliptic curve, ES256, P-256, x, y. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const point = (value: string) => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value, 'base64url')]);
  const [isP256, xIs, yIs] = [Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1]), Buffer.from([0x21]), Buffer.from([0x22])];
  return Buffer.concat([isP256, xIs, point(x), yIs, point(y)]);
}
