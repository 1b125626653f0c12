import { accountName } from './account-name';
import type { DailyClose } from './history';
import type { LinkedAccount } from './linked-account';
import type { Refresh } from './refresh';
import { sparkline } from './sparkline';
import type { AccountCardView, AccountFacts, AccountView, RefreshView } from './views';
import type { Words } from './words';

const toRefreshView = (refresh: Refresh | null): RefreshView | null =>
  refresh && {
    status: refresh.status,
    lastAttemptedAt: refresh.lastAttemptedAt.toISOString(),
    nextAvailableAt: refresh.nextAvailableAt?.toISOString() ?? null,
  };

const disconnectingSince = ({ status, disconnectRequestedAt }: LinkedAccount): Date | null =>
  status === 'disconnected' ? null : disconnectRequestedAt;

/** What the browser may see of an account. */
export const toAccountView = (account: LinkedAccount, words: Words): AccountView => ({
  ...toAccountFacts(account),
  name: accountName(account, words),
});

/** The same with the line of its card, of the account's own closes; on its own, with no link before it. */
export function toAccountCard(
  account: LinkedAccount,
  closes: readonly DailyClose[],
  today: string,
  words: Words,
): AccountCardView {
  const view = toAccountView(account, words);
  return { ...view, ...sparkline(closes, view, today), continues: [], resembles: null };
}

/** The same for what shows nobody its name. */
export function toAccountFacts(account: LinkedAccount): AccountFacts {
  const { balance, balanceObservedAt } = account;
  return {
    id: account.id,
    nickname: account.nickname,
    institutionName: account.institutionName,
    groupName: account.groupName,
    hidden: account.hidden,
    leftOut: account.leftOut,
    last4: account.last4,
    category: account.category,
    subcategory: account.subcategory,
    status: account.status,
    statusSince: account.statusSince.toISOString(),
    disconnectingSince: disconnectingSince(account)?.toISOString() ?? null,
    expectedDeactivationAt: account.expectedDeactivationAt?.toISOString() ?? null,
    linkedAt: account.linkedAt.toISOString(),
    continuedBy: account.continuedBy,
    mayReadBalance: account.permissions.includes('balances'),
    mayReadOwnership: account.permissions.includes('ownership'),
    balance: balance && {
      kind: balance.kind,
      asOf: balance.asOf.toISOString(),
      observedAt: (balanceObservedAt ?? balance.asOf).toISOString(),
      amounts: balance.amounts,
    },
    balanceRefresh: toRefreshView(account.balanceRefresh),
    ownershipRefresh: toRefreshView(account.ownershipRefresh),
  };
}
