'use server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { askedPath } from '@/lib/auth/asked-path';
import { PRIVACY_COOKIE, PRIVACY_KEPT_S } from '@/lib/domain/privacy';

const VALUES = new Map<unknown, string>([
  ['hidden', 'on'],
  ['shown', 'off'],
]);

/**
 * For a press made before the page's scripts are there, or without them. Anyone may: it says nothing of a person. It leads back to the
 * page, because a page that answers a form asks to send it again when it is loaded anew.
 */
export async function hideAmounts(form: FormData): Promise<void> {
  const value = VALUES.get(form.get('amounts'));
  // Scripts write it too, so that amounts are hidden even where the server cannot be reached.
  const kept = { maxAge: PRIVACY_KEPT_S, sameSite: 'lax', httpOnly: false } as const;
  if (value !== undefined) (await cookies()).set(PRIVACY_COOKIE, value, kept);
  redirect((await askedPath()) ?? '/');
}
