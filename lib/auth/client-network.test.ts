import { expect, it } from 'vitest';
import { clientNetwork } from './client-network';

const network = (forwarded?: string) => clientNetwork(new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {}));

it('believes what our own proxy wrote, not what the client claims before it', () => {
  expect(network('1.1.1.1, 203.0.113.7')).toBe('203.0.113.7');
  expect(network('127.0.0.1,10.0.0.1,203.0.113.7')).toBe('203.0.113.7');
});

it('counts an IPv6 household as one network, however its addresses are written', () => {
  const written = ['2001:db8:0:1::1', '2001:0DB8:0000:0001:ffff::9', '2001:db8::1:0:0:0:7', '2001:db8:0:1:a:b:c:d'];
  expect(new Set(written.map((address) => network(address)))).toEqual(new Set(['2001:db8:0:1::/64']));
  expect(network('2001:db8:0:2::1')).not.toBe(network('2001:db8:0:1::1'));
});

it('knows an IPv4 address in IPv6 clothes', () => {
  expect(network('::ffff:203.0.113.7')).toBe('203.0.113.7');
});

it('puts everyone it cannot tell apart into one network', () => {
  for (const odd of [undefined, 'unknown', '203.0.113.7:1234', '1.2.3', ',']) expect(network(odd)).toBe('unknown');
});
