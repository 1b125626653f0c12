import type { AccountView } from './views';

export interface AccountGroup<Account extends AccountView> {
  readonly institutionName: string;
  /** As they came, disconnected ones last. */
  readonly accounts: readonly Account[];
}

const isGone = ({ status }: AccountView): boolean => status === 'disconnected';

/** By institution, in the order of its first account; an institution with nothing but disconnected accounts stands at the end. */
export function groupAccounts<Account extends AccountView>(accounts: readonly Account[]): AccountGroup<Account>[] {
  const groups = [...Map.groupBy(accounts, ({ institutionName }) => institutionName)].map(([institutionName, own]) => ({
    institutionName,
    accounts: own.toSorted((left, right) => Number(isGone(left)) - Number(isGone(right))),
  }));
  return groups.toSorted((left, right) => Number(left.accounts.every(isGone)) - Number(right.accounts.every(isGone)));
}
