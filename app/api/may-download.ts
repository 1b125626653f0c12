import { amountsHidden } from '@/components/privacy/amounts-hidden';
import { currentUser } from '@/lib/auth/current-user';
import type { Viewer } from '@/lib/auth/viewer';
import { PRIVATE } from './own-file';

export const refuse = (error: string, status: number): Response =>
  Response.json({ error }, { status, headers: PRIVATE });

/** Whoever asks for a file of their own, or why they get none: files are for customers, and hold the amounts that are hidden on a device. */
export async function mayDownload(what: string): Promise<Viewer | Response> {
  const user = await currentUser();
  if (user?.role !== 'customer') return refuse(`Sign in to download your ${what}.`, 401);
  if (await amountsHidden()) return refuse('Amounts are hidden on this device: show them, then download.', 409);
  return user;
}

/** Someone else's account answers like one that does not exist. */
export const noSuchAccount = (): Response => refuse('There is no such account.', 404);
