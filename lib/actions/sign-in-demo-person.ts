'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { findDemoCredentials } from '@/lib/auth/demo-people';
import { signIn } from '@/lib/auth/sign-in';
import { textFields } from './form-input';
import { signedInPath } from './signed-in-path';

/** Signs in one of the demo's people by their e-mail. Outside the demo there is nobody it knows. */
export async function signInDemoPerson(form: FormData): Promise<void> {
  const { email = '', next } = textFields(form);
  const credentials = findDemoCredentials(email);
  const result = credentials && (await signIn(credentials, await headers()));
  redirect(result?.ok ? signedInPath(result.value, next) : '/sign-in?demo=failed');
}
