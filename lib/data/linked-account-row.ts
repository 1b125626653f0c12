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
  const stated = latestStatement(row);
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
    balance: stated && toBalance(row, stated),
    balanceObservedAt: stated?.observedAt ?? null,
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

interface Statement {
  readonly asOf: Date;
  readonly observedAt: Date;
}

/**
 * Which reading the present balance is of. The account and its amounts are read by two statements, and a later reading may be written between
 * them: then the amounts are already of that one. Marks only grow (snapshot-merge.ts), so the latest is the one that is wholly there.
 */
function latestStatement({ balanceAsOf, balanceObservedAt, balances }: Row): Statement | null {
  if (!balanceAsOf || !balanceObservedAt) return null;
  const own: Statement = { asOf: balanceAsOf, observedAt: balanceObservedAt };
  return balances.reduce((latest, one) => (isLater(one, latest) ? one : latest), own);
}

const isLater = (one: Statement, other: Statement): boolean =>
  (+one.asOf - +other.asOf || +one.observedAt - +other.observedAt) > 0;

function toBalance({ balanceKind, balances }: Row, stated: Statement): Balance {
  // A row of another reading is a currency the bank no longer lists.
  const present = balances.filter(
    ({ asOf, observedAt }) => +asOf === +stated.asOf && +observedAt === +stated.observedAt,
  );
  return {
    kind: balanceKind === 'cash' || balanceKind === 'credit' ? balanceKind : 'unknown',
    asOf: stated.asOf,
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
