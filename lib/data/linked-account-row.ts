import 'server-only';
import type { Balance } from '@/lib/domain/balance';
import { CATEGORIES, LINK_STATUSES, type LinkedAccount, SUBCATEGORIES } from '@/lib/domain/linked-account';
import type { Refresh } from '@/lib/domain/refresh';
import type { Prisma } from '@/prisma/generated/client';

/** What a read of an account selects: never more than a `LinkedAccount` shows. */
export const LINKED_ACCOUNT_FIELDS = {
  id: true,
  institutionName: true,
  displayName: true,
  nickname: true,
  groupName: true,
  hidden: true,
  leftOut: true,
  last4: true,
  category: true,
  subcategory: true,
  status: true,
  statusSince: true,
  disconnectRequestedAt: true,
  expectedDeactivationAt: true,
  permissions: true,
  livemode: true,
  linkedAt: true,
  linkSessionId: true,
  continuation: { select: { newerId: true } },
  balanceKind: true,
  balanceAsOf: true,
  balanceObservedAt: true,
  balanceRefreshStatus: true,
  balanceRefreshAttemptedAt: true,
  balanceRefreshNextAvailableAt: true,
  ownershipRefreshStatus: true,
  ownershipRefreshAttemptedAt: true,
  ownershipRefreshNextAvailableAt: true,
  transactionsRefreshStatus: true,
  transactionsRefreshAttemptedAt: true,
  transactionsRefreshNextAvailableAt: true,
  balances: { orderBy: { currency: 'asc' } },
} as const satisfies Prisma.LinkedAccountSelect;

type Row = Prisma.LinkedAccountGetPayload<{ select: typeof LINKED_ACCOUNT_FIELDS }>;

export function toLinkedAccount(row: Row): LinkedAccount {
  return {
    id: row.id,
    institutionName: row.institutionName,
    displayName: row.displayName,
    nickname: row.nickname,
    groupName: row.groupName,
    hidden: row.hidden,
    leftOut: row.leftOut,
    last4: row.last4,
    // Closed inside, open at the edge: Stripe may add to its enums on an API version we already use.
    category: CATEGORIES.find((known) => known === row.category) ?? 'other',
    subcategory: SUBCATEGORIES.find((known) => known === row.subcategory) ?? 'other',
    status: LINK_STATUSES.find((known) => known === row.status) ?? 'unknown',
    statusSince: row.statusSince,
    disconnectRequestedAt: row.disconnectRequestedAt,
    expectedDeactivationAt: row.expectedDeactivationAt,
    permissions: row.permissions,
    livemode: row.livemode,
    linkedAt: row.linkedAt,
    linkSessionId: row.linkSessionId,
    continuedBy: row.continuation?.newerId ?? null,
    balance: toBalance(row),
    balanceObservedAt: row.balanceObservedAt,
    balanceRefresh: toRefresh(
      row.balanceRefreshStatus,
      row.balanceRefreshAttemptedAt,
      row.balanceRefreshNextAvailableAt,
    ),
    ownershipRefresh: toRefresh(
      row.ownershipRefreshStatus,
      row.ownershipRefreshAttemptedAt,
      row.ownershipRefreshNextAvailableAt,
    ),
    transactionsRefresh: toRefresh(
      row.transactionsRefreshStatus,
      row.transactionsRefreshAttemptedAt,
      row.transactionsRefreshNextAvailableAt,
    ),
  };
}

function toBalance({ balanceKind, balanceAsOf, balanceObservedAt, balances }: Row): Balance | null {
  if (!balanceAsOf) return null;
  // A row of another reading is a currency the bank no longer lists.
  const present = balances.filter(
    ({ asOf, observedAt }) => +asOf === +balanceAsOf && +observedAt === Number(balanceObservedAt),
  );
  return {
    kind: balanceKind === 'cash' || balanceKind === 'credit' ? balanceKind : 'unknown',
    asOf: balanceAsOf,
    amounts: present.map(({ currency, current, available, used }) => ({
      currency,
      current: toMinorUnits(current),
      available: toMinorUnits(available),
      used: toMinorUnits(used),
    })),
  };
}

const toMinorUnits = (stored: bigint | null): number | null => (stored === null ? null : exactly(stored));

/** BIGINT to number, exactly or not at all: a figure beyond 2^53 must not be shown rounded. */
export function exactly(stored: bigint): number {
  const amount = Number(stored);
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${stored} minor units cannot be held exactly.`);
  return amount;
}

function toRefresh(status: string | null, lastAttemptedAt: Date | null, nextAvailableAt: Date | null): Refresh | null {
  if (!status || !lastAttemptedAt) return null;
  return {
    status: status === 'pending' || status === 'succeeded' ? status : 'failed',
    lastAttemptedAt,
    nextAvailableAt,
  };
}
