import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { requireUser } from '@/lib/auth/require-user';
import type { Viewer } from '@/lib/auth/viewer';
import { findAccountView } from '@/lib/data/find-account';
import type { LinkSpan } from '@/lib/data/list-observations';
import { listOlderLinks, type OlderLink } from '@/lib/data/list-older-links';
import { isLinkedAccountId } from '@/lib/domain/ids';
import type { AccountView } from '@/lib/domain/views';
import { getWords } from '@/lib/words/get-words';

export interface OwnAccount {
  readonly viewer: Viewer;
  readonly account: AccountView;
  /** The links whose history goes on under this one, the nearest first. */
  readonly older: readonly OlderLink[];
  /** The moment this page is of: one clock for every part of it. */
  readonly now: Date;
}

/**
 * The account of the person who asks; otherwise the page is not found, with one answer for a foreign, an unknown and a malformed id. Awaited
 * before anything is streamed, so that the answer is a real 404. An id that was taken up by a newer link leads there: old addresses stay good. Once a request, however many parts of the page ask.
 */
export const ownAccount = cache(async (accountId: string): Promise<OwnAccount> => {
  const [viewer, words] = await Promise.all([requireUser(), getWords()]);
  if (!isLinkedAccountId(accountId)) notFound();
  const [account, older] = await Promise.all([
    findAccountView(viewer.id, accountId, words),
    listOlderLinks(viewer.id, accountId),
  ]);
  if (!account) notFound();
  if (account.continuedBy !== null) redirect(`/accounts/${account.continuedBy}`);
  return { viewer, account, older, now: new Date() };
});

/** Every link of the account, each with the time until which it speaks for it. */
export const linkSpans = ({ account, older }: OwnAccount): LinkSpan[] => [
  { id: account.id, until: null },
  ...older.map(({ id }, index) => ({ id, until: older[index - 1]?.linkedAt ?? new Date(account.linkedAt) })),
];
