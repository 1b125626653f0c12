import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireUser } from '@/lib/auth/require-user';
import type { Viewer } from '@/lib/auth/viewer';
import { findAccountView } from '@/lib/data/find-account';
import { isLinkedAccountId } from '@/lib/domain/ids';
import type { AccountView } from '@/lib/domain/views';

export interface OwnAccount {
  readonly viewer: Viewer;
  readonly account: AccountView;
  /** The moment this page is of: one clock for every part of it. */
  readonly now: Date;
}

/**
 * The account of the person who asks; otherwise the page is not found, with one answer for a foreign, an unknown and a malformed id. Awaited
 * before anything is streamed, so that the answer is a real 404. Once a request, however many parts of the page ask.
 */
export const ownAccount = cache(async (accountId: string): Promise<OwnAccount> => {
  const viewer = await requireUser();
  const account = isLinkedAccountId(accountId) ? await findAccountView(viewer.id, accountId) : null;
  return account ? { viewer, account, now: new Date() } : notFound();
});
