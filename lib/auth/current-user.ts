import 'server-only';
import { cache } from 'react';
import { findViewer } from './find-viewer';
import { requestHeaders } from './request-headers';
import type { Viewer } from './viewer';

/** Who is asking, also someone who is being deleted; or null. One look-up a request, however many ask. */
export const currentPerson = cache(async (): Promise<Viewer | null> => findViewer(await requestHeaders()));

/** Who is asking, or null. Whoever asked to be deleted is nobody any more: nothing of theirs is read to them. */
export async function currentUser(): Promise<Viewer | null> {
  const person = await currentPerson();
  return person?.deletionRequestedAt ? null : person;
}
