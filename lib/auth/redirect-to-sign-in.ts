import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { safePath } from '@/lib/domain/safe-path';

/** Set on each request by proxy.ts. A convenience: whoever forges it is led to another page of ours after signing in. */
export const PATH_HEADER = 'x-florin-path';

export async function redirectToSignIn(): Promise<never> {
  const path = safePath((await headers()).get(PATH_HEADER));
  redirect(path && path !== '/' ? `/sign-in?${new URLSearchParams({ next: path })}` : '/sign-in');
}
