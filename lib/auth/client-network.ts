import { isIP } from 'node:net';

/**
 * The network a request came from: an IPv4 address or an IPv6 /64, which is what one household or one machine has. It is the last entry
 * of X-Forwarded-For: the one our own reverse proxy wrote, or, without a proxy, Next from the connection. Earlier entries are
 * whatever the client wished to claim. https://httpwg.org/specs/rfc7239.html#rfc.section.8.1
 */
export function clientNetwork(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const address = last.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(address) === 4) return address;
  if (isIP(address) === 6) return `${firstGroups(address)}::/64`;
  return 'unknown';
}

/** The first four groups of an IPv6 address, zeros written out and leading ones dropped. */
function firstGroups(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
