import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { PATH_HEADER } from '@/lib/auth/path-header';
import { contentSecurityPolicy } from '@/lib/domain/content-security-policy';
import { env } from '@/lib/env/server';

const TWO_YEARS_S = 63_072_000;

/**
 * Dresses every answer: what it may load, that nobody keeps a copy. It lets everyone through: who may see what is decided where the data
 * is read, and holds without this file. Headers of these names that a client sent are replaced.
 */
export function proxy(request: NextRequest): NextResponse {
  const { STRIPE_JS_URL, APP_URL } = env();
  const nonce = randomBytes(16).toString('base64');
  const secure = APP_URL.startsWith('https:');
  const policy = contentSecurityPolicy({
    nonce,
    stripeJsOrigin: STRIPE_JS_URL === undefined ? null : new URL(STRIPE_JS_URL).origin,
    secure,
    development: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Next takes the nonce of its own scripts from here.
  headers.set('Content-Security-Policy', policy);
  headers.set(PATH_HEADER, pathOf(request));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  response.headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  if (secure) response.headers.set('Strict-Transport-Security', `max-age=${TWO_YEARS_S}; includeSubDomains; preload`);
  return response;
}

function pathOf({ nextUrl }: NextRequest): string {
  const search = new URLSearchParams(nextUrl.search);
  search.delete('_rsc');
  return nextUrl.pathname + (search.size > 0 ? `?${search}` : '');
}

export const config = {
  // Not the build's own files, which everyone shares, and not what machines call.
  matcher: [
    '/((?!_next/static|_next/image|icon\\.svg|apple-icon\\.png|manifest\\.webmanifest|api/webhooks|api/health|api/live$).*)',
  ],
};
