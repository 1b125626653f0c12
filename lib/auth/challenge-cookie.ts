import { parseCookies } from 'better-auth/cookies';
import { sessionCookie } from './session-cookie';

/** What a browser holds between its password and its code: beside the session's cookie, and under the same rules. */
export function challengeCookie(appUrl: string) {
  const { name, attributes } = sessionCookie(appUrl);
  return { name: `${name}-code`, attributes } as const;
}

/** The sign-in that waits for a code, as better-auth names it; null without a cookie that looks like one. Its signature is not looked at here. */
export function challengeOf(headers: Headers, appUrl: string): string | null {
  const value = parseCookies(headers.get('cookie') ?? '').get(challengeCookie(appUrl).name) ?? '';
  return /^(2fa-[A-Za-z0-9_-]{20})\./.exec(value)?.[1] ?? null;
}

/** The same request with that cookie alone: whoever is still signed in here is not who is asked for a code. */
export function withChallengeOnly(headers: Headers, appUrl: string): Headers {
  const { name } = challengeCookie(appUrl);
  const value = parseCookies(headers.get('cookie') ?? '').get(name);
  const alone = new Headers(headers);
  alone.set('cookie', value === undefined ? '' : `${name}=${encodeURIComponent(value)}`);
  return alone;
}
