import 'server-only';
import { cookies, headers } from 'next/headers';

/**
 * The headers of this request with the cookies as they stand by now: after an action has exchanged the session, Next draws the page in the
 * same request, and `headers()` still has the cookie of a session that is over.
 */
export async function requestHeaders(): Promise<Headers> {
  const [given, jar] = await Promise.all([headers(), cookies()]);
  const present = new Headers(given);
  const pairs = jar.getAll().map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
  present.set('cookie', pairs.join('; '));
  return present;
}
