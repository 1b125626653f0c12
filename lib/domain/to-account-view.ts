import type { LinkedAccount, Subcategory } from './linked-account';
import type { Refresh } from './refresh';
import type { AccountView, RefreshView } from './views';

/** What a kind of account is called where the bank gave it no name. */
export const KIND_NAMES: Record<Subcategory, string> = {
  checking: 'Checking',
  savings: 'Savings',
  credit_card: 'Credit card',
  line_of_credit: 'Line of credit',
  mortgage: 'Mortgage',
  other: 'Account',
};

export const accountName = ({ nickname, displayName, subcategory }: LinkedAccount): string =>
  nickname ?? displayName ?? KIND_NAMES[subcategory];

const toRefreshView = (refresh: Refresh | null): RefreshView | null =>
  refresh && {
    status: refresh.status,
    lastAttemptedAt: refresh.lastAttemptedAt.toISOString(),
    nextAvailableAt: refresh.nextAvailableAt?.toISOString() ?? null,
  };

const disconnectingSince = ({ status, disconnectRequestedAt }: LinkedAccount): Date | null =>
  status === 'disconnected' ? null : disconnectRequestedAt;

/** What the browser may see of an account. */
export function toAccountView(account: LinkedAccount): AccountView {
  const { balance, balanceObservedAt } = account;
  return {
    id: account.id,
    name: accountName(account),
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
