import 'server-only';
import { compactDecrypt, CompactEncrypt } from 'jose';
import { env } from '@/lib/env/server';

const ALGORITHM = { alg: 'dir', enc: 'A256GCM' } as const;

/**
 * Encrypts personal data for the database as a compact JWE (RFC 7516) under the current key, whose id stands in the header.
 * `subject` names the record: a sealed text moved to another record does not open.
 */
export async function seal(value: unknown, subject: string): Promise<string> {
  const { kid, secret } = currentKey();
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return new CompactEncrypt(plain).setProtectedHeader({ ...ALGORITHM, kid, sub: subject }).encrypt(secret);
}

/** Opens what `seal` made, under whichever configured key made it. Throws on a moved, changed or unreadable text; parse the answer. */
export async function unseal(sealed: string, subject: string): Promise<unknown> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, ({ kid }) => keyNamed(kid), {
    keyManagementAlgorithms: [ALGORITHM.alg],
    contentEncryptionAlgorithms: [ALGORITHM.enc],
  });
  if (protectedHeader['sub'] !== subject) throw new Error('Sealed data belongs to another record.');
  return JSON.parse(new TextDecoder().decode(plaintext));
}

function currentKey() {
  const [current] = env().DATA_ENCRYPTION_KEYS;
  if (!current) throw new Error('DATA_ENCRYPTION_KEYS holds no key.');
  return current;
}

function keyNamed(kid: string | undefined): Uint8Array {
  const key = env().DATA_ENCRYPTION_KEYS.find((known) => known.kid === kid);
  if (!key) throw new Error(`DATA_ENCRYPTION_KEYS no longer holds the key "${kid ?? ''}".`);
  return key.secret;
}
