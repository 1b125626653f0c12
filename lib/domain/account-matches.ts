import type { LinkedAccount } from './linked-account';

/** What a person says of two links that look like one bank account. */
export const MATCH_VERDICTS = ['same', 'different'] as const;
export type MatchVerdict = (typeof MATCH_VERDICTS)[number];

export interface LinkPair {
  readonly olderId: string;
  readonly newerId: string;
}

/** What tells bank accounts apart across links: Stripe gives a new id to every link, and names no number in full. */
const identityOf = ({ institutionName, last4, category, subcategory, livemode }: LinkedAccount): string =>
  JSON.stringify([institutionName, last4, category, subcategory, livemode]);

/** Links have one order, so that histories can go on one after another and never in a circle. */
const isBefore = (left: LinkedAccount, right: LinkedAccount): boolean =>
  left.linkedAt.getTime() === right.linkedAt.getTime() ? left.id < right.id : left.linkedAt < right.linkedAt;

/** Two accounts of one session are two accounts: the bank listed both. */
const ofOneSession = (left: LinkedAccount, right: LinkedAccount): boolean =>
  left.linkSessionId !== null && left.linkSessionId === right.linkSessionId;

/** The likeliest first: of the same name, then one whose link is over, then the latest. */
const byLikelihood =
  (newer: LinkedAccount) =>
  (left: LinkedAccount, right: LinkedAccount): number =>
    Number(right.displayName === newer.displayName) - Number(left.displayName === newer.displayName) ||
    Number(left.status === 'active') - Number(right.status === 'active') ||
    right.linkedAt.getTime() - left.linkedAt.getTime();

/**
 * Newer links that look like an older one of the same person: same institution, last four digits and kind. `settled` are the pairs of which
 * the person has said something. No link is suggested twice, none that is continued already, and none that has ended as the newer one.
 */
export function suggestMatches(links: readonly LinkedAccount[], settled: readonly LinkPair[]): LinkPair[] {
  const takesUp = new Set(links.map(({ continuedBy }) => continuedBy));
  const said = new Set(settled.map(({ olderId, newerId }) => `${olderId} ${newerId}`));
  const taken = new Set<string>();
  return links
    .toSorted((left, right) => (isBefore(left, right) ? -1 : 1))
    .flatMap((newer) => {
      if (newer.last4 === null || newer.status === 'disconnected' || newer.continuedBy || takesUp.has(newer.id))
        return [];
      const older = links
        .filter((link) => isBefore(link, newer) && identityOf(link) === identityOf(newer) && !link.continuedBy)
        .filter((link) => !ofOneSession(link, newer) && !taken.has(link.id) && !said.has(`${link.id} ${newer.id}`))
        .sort(byLikelihood(newer))[0];
      if (!older) return [];
      taken.add(older.id);
      return [{ olderId: older.id, newerId: newer.id }];
    });
}

/** The older links whose history goes on under each link, the nearest first; empty for one that took up nothing. */
export function olderLinks(links: readonly LinkedAccount[], headId: string): string[] {
  const nearest = links.find(({ continuedBy }) => continuedBy === headId);
  return nearest ? [nearest.id, ...olderLinks(links, nearest.id)] : [];
}
