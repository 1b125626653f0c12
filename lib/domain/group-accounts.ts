import type { AccountView } from './views';

export interface AccountGroup<Account extends AccountView> {
  /** The heading: one the person gave, else the institution's name. */
  readonly name: string;
  /** The institution of all of them; null under a heading that holds several. */
  readonly institutionName: string | null;
  /** As they came, disconnected ones last. */
  readonly accounts: readonly Account[];
}

const isGone = ({ status }: AccountView): boolean => status === 'disconnected';

/**
 * By the person's own headings and, without one, by institution, in the order of each one's first account; a group of nothing but disconnected
 * accounts stands at the end. A heading that is spelt like an institution is that institution's.
 */
export function groupAccounts<Account extends AccountView>(accounts: readonly Account[]): AccountGroup<Account>[] {
  const byHeading = Map.groupBy(accounts, ({ groupName, institutionName }) => groupName ?? institutionName);
  const groups = [...byHeading].map(([name, own]) => ({
    name,
    institutionName: soleInstitution(own),
    accounts: own.toSorted((left, right) => Number(isGone(left)) - Number(isGone(right))),
  }));
  return groups.toSorted((left, right) => Number(left.accounts.every(isGone)) - Number(right.accounts.every(isGone)));
}

function soleInstitution(accounts: readonly AccountView[]): string | null {
  const names = new Set(accounts.map(({ institutionName }) => institutionName));
  return names.size === 1 ? (accounts[0]?.institutionName ?? null) : null;
}
