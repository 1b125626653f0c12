import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { safePath } from '@/lib/domain/safe-path';
import { PATH_HEADER } from './path-header';

/** Leads back to the page asked for. A forged header leads to another page of ours. */
export async function redirectToSignIn(): Promise<never> {
  const path = safePath((await headers()).get(PATH_HEADER));
  redirect(path && path !== '/' ? `/sign-in?${new URLSearchParams({ next: path })}` : '/sign-in');
}
