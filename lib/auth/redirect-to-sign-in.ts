import 'server-only';
import { redirect } from 'next/navigation';
import { askedPath } from './asked-path';

/** Leads back to the page asked for. */
export async function redirectToSignIn(): Promise<never> {
  const path = await askedPath();
  redirect(path && path !== '/' ? `/sign-in?${new URLSearchParams({ next: path })}` : '/sign-in');
}
