'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { signOut as endSession } from '@/lib/auth/sign-out';

/** Ends the session, in the database as well as in the browser. Does the same for someone who has none. */
export async function signOut(): Promise<void> {
  await endSession(await headers());
  redirect('/sign-in');
}
