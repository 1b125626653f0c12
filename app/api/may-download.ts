import { amountsHiddenFrom } from '@/lib/privacy/amounts-hidden';
import { currentUser } from '@/lib/auth/current-user';
import type { Viewer } from '@/lib/auth/viewer';
import { getWords } from '@/lib/words/get-words';
import { PRIVATE } from './own-file';

export const refuse = (error: string, status: number): Response =>
  Response.json({ error }, { status, headers: PRIVATE });

/** Whoever asks for a file of their own, or why they get none: files are for customers, and hold the amounts that are hidden on a device. */
export async function mayDownload(what: 'history' | 'transactions' | 'data'): Promise<Viewer | Response> {
  const [user, { t }] = [await currentUser(), await getWords()];
  if (user?.role !== 'customer') return refuse(t(`api.signInToDownload.${what}`), 401);
  if (await amountsHiddenFrom(user)) return refuse(t('api.amountsHidden'), 409);
  return user;
}

/** Someone else's account answers like one that does not exist. */
export const noSuchAccount = async (): Promise<Response> => refuse((await getWords()).t('api.noAccount'), 404);
