import 'server-only';
import { notFound } from 'next/navigation';
import { currentUser } from './current-user';
import { redirectToSignIn } from './redirect-to-sign-in';
import type { Viewer } from './viewer';

/** The signed-in customer; otherwise to sign-in. For staff a customer's page or action is not there. Every page and action asks this itself. */
export async function requireUser(): Promise<Viewer> {
  const viewer = await currentUser();
  if (!viewer) return redirectToSignIn();
  if (viewer.role !== 'customer') notFound();
  return viewer;
}
