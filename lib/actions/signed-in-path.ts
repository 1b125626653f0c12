import type { SignedIn } from '@/lib/auth/sign-in';
import { landingPath } from '@/lib/domain/landing-path';
import { safePath } from '@/lib/domain/safe-path';

/** Where a sign-in goes on: to the page asked for, or first to where a code is given. */
export function signedInPath(signedIn: SignedIn, next: unknown): string {
  return signedIn === 'needs_code' ? withNext('/sign-in/code', next) : landingPath(signedIn, next);
}

/** A path of the way in, which remembers the page asked for. `params` go before it. */
export function withNext(path: string, next: unknown, params: Record<string, string> = {}): string {
  const asked = safePath(next);
  const query = new URLSearchParams({ ...params, ...(asked && { next: asked }) });
  return query.size > 0 ? `${path}?${query}` : path;
}
