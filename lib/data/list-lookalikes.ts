import 'server-only';
import { suggestMatches } from '@/lib/domain/account-matches';
import type { UserId } from '@/lib/domain/ids';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { listMatches } from './account-matches';
import { listLinkedAccounts } from './find-account';

export interface Lookalikes {
  readonly older: LinkedAccount;
  readonly newer: LinkedAccount;
}

export interface Decided extends Lookalikes {
  readonly verdict: 'same' | 'different';
}

/** Links of a person that look like one bank account: those nothing has been said of yet, and those decided, the latest first. */
export async function listLookalikes(userId: UserId): Promise<{ open: Lookalikes[]; decided: Decided[] }> {
  const [links, matches] = await Promise.all([listLinkedAccounts(userId), listMatches(userId)]);
  const byId = new Map(links.map((link) => [link.id, link]));
  const pairOf = ({ olderId, newerId }: { olderId: string; newerId: string }): Lookalikes[] => {
    const [older, newer] = [byId.get(olderId), byId.get(newerId)];
    return older && newer ? [{ older, newer }] : [];
  };
  return {
    open: suggestMatches(links, matches).flatMap(pairOf),
    decided: matches.flatMap((match) => pairOf(match).map((pair) => ({ ...pair, verdict: match.verdict }))),
  };
}
