import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';

const LOOPBACK_ADDRESSES = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Control requests need no key, so they are answered on this machine only: by address, by the name that was called
 * (or a page could reach it through a name that resolves here), and never for a page from elsewhere.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const address = getConnInfo(c).remote.address ?? '';
  const trusted = LOOPBACK_ADDRESSES.has(address) && isLoopbackName(c, 'host') && isLoopbackName(c, 'origin');
  if (trusted) return next();
  return c.json({ error: { message: 'The control endpoints answer on this machine only.' } }, 403);
};

function isLoopbackName(c: Context, header: 'host' | 'origin'): boolean {
  const value = c.req.header(header);
  if (value === undefined) return header === 'origin';
  const url = URL.parse(header === 'host' ? `http://${value}` : value);
  return url !== null && LOOPBACK_NAMES.has(url.hostname);
}
