import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { toPairing } from './pairing';

const URI = 'otpauth://totp/Florin:ada%40example.com?secret=MFRGGZDFMZTWQ2LK&issuer=Florin&digits=6&period=30';

it('tells the secret in groups, and draws the address as it is', () => {
  const pairing = toPairing(URI);
  expect(pairing).toMatchObject({ uri: URI, secret: 'MFRG GZDF MZTW Q2LK' });
  const dark = encode(URI, { ecc: 'M', border: 4 }).data.flat().filter(Boolean).length;
  expect(pairing?.qr.path.match(/M/g)).toHaveLength(dark);
});

it.each([
  '',
  'https://evil.example/?secret=ABCD',
  'javascript:alert(1)',
  'otpauth://totp/x?issuer=y',
  `${URI}${'x'.repeat(1_000)}`,
])('draws nothing for %j', (uri) => {
  expect(toPairing(uri)).toBeNull();
});
