import 'server-only';
import { redirect } from 'next/navigation';
import { currentPerson } from './current-user';
import { redirectToSignIn } from './redirect-to-sign-in';
import type { Viewer } from './viewer';

/**
 * Whoever is signed in, customer or staff; otherwise to sign-in. For what people do with their own way in, which is the same for all: nothing
 * about money is behind it.
 */
export async function requirePerson(): Promise<Viewer> {
  const viewer = await currentPerson();
  if (!viewer) return redirectToSignIn();
  if (viewer.deletionRequestedAt) redirect('/goodbye');
  return viewer;
}
