import { encode } from 'uqr';
import type { Pairing } from '@/lib/domain/second-factor';

/** What an authenticator app needs, drawn here: a secret is told to nobody else's program. Null for what is no such address. */
export function toPairing(uri: string): Pairing | null {
  const secret = /^otpauth:\/\/totp\/[^?]+\?(?:.*&)?secret=([A-Z2-7]+)/.exec(uri)?.[1];
  if (!secret || uri.length > 1_000) return null;
  const { data, size } = encode(uri, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { uri, secret: secret.replaceAll(/(.{4})(?=.)/g, '$1 '), qr: { path, size } };
}
