import { maskOwner } from '@/lib/domain/mask-owner';
import { matchName, type NameMatch } from '@/lib/domain/ownership-match';
import type { OwnershipView, OwnerView } from '@/lib/domain/views';

/** One owner as the page first has it: masked, with the comparison already made, so that no full value leaves the server for it. */
export interface OwnerEntry {
  readonly owner: OwnerView;
  readonly match: NameMatch;
}

/** What the page is told of an account's owners. */
export interface MaskedOwnership {
  readonly entries: readonly OwnerEntry[];
  readonly observedAt: string;
}

/** Every joint owner is compared, not only the one the bank names first. */
export const maskOwnership = ({ owners, observedAt }: OwnershipView, profileName: string): MaskedOwnership => ({
  observedAt,
  entries: owners.map((owner) => ({ owner: maskOwner(owner), match: matchName(owner.name, profileName) })),
});
