import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { currentPerson } from './current-user';
import { redirectToSignIn } from './redirect-to-sign-in';
import type { Viewer } from './viewer';

/**
 * The signed-in customer; otherwise to sign-in. Someone who is being deleted is led to where that is told; for staff a customer's page or
 * action is not there. Every page and action asks this itself.
 */
export async function requireUser(): Promise<Viewer> {
  const viewer = await currentPerson();
  if (!viewer) return redirectToSignIn();
  if (viewer.deletionRequestedAt) redirect('/goodbye');
  if (viewer.role !== 'customer') notFound();
  return viewer;
}
