/** What was agreed to before the bank's own screens. */
export interface GivenConsent {
  /** Our clock. */
  readonly givenAt: Date;
  readonly wordingVersion: string;
  readonly permissions: readonly string[];
}

/** What a person lets us read of an account, and the words to which they agreed; null where none are on record. */
export interface Access {
  readonly accountId: string;
  readonly permissions: readonly string[];
  readonly consent: GivenConsent | null;
}

/** How many of some accounts share what a permission opens. */
export const sharersOf = (permission: string, accesses: readonly Access[]): number =>
  accesses.filter(({ permissions }) => permissions.includes(permission)).length;

export interface ConsentOfAccounts {
  readonly consent: GivenConsent | null;
  readonly accountIds: readonly string[];
}

/** Each consent once, with the accounts that were linked on it: the latest first, those without any last. */
export function consentsOf(accesses: readonly Access[]): ConsentOfAccounts[] {
  const byMoment = Map.groupBy(accesses, ({ consent }) => consent?.givenAt.getTime() ?? -Infinity);
  return [...byMoment]
    .toSorted(([one], [other]) => (one === other ? 0 : other - one))
    .map(([, own]) => ({ consent: own[0]?.consent ?? null, accountIds: own.map(({ accountId }) => accountId) }));
}
