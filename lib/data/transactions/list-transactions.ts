import 'server-only';
import { localDay } from '@/lib/domain/days';
import { formatInstant } from '@/lib/domain/format-time';
import { dayHeading } from '@/lib/domain/transactions-text';
import type { UserId } from '@/lib/domain/ids';
import { readPlace, toPlaceText, type TransactionChoice } from '@/lib/domain/transaction-params';
import {
  toTransactionStatus,
  type TransactionFeedView,
  type TransactionPageView,
  type TransactionView,
} from '@/lib/domain/transaction-view';
import { Prisma } from '@/prisma/generated/client';
import { exactly } from '../linked-account-row';
import { prisma } from '../prisma';

const { sql, empty } = Prisma;

interface PageOptions {
  readonly limit: number;
  /** The moment the days are named from, and the zone in which they are counted. */
  readonly now: Date;
  readonly timeZone: string;
}

interface Row {
  id: string;
  status: string;
  amount: bigint;
  currency: string;
  description: string;
  transactedAt: Date;
}

/**
 * One page of a bank account's transactions, newest first, over every link it ever had (`accountIds`, the present one first). An older link
 * tells what happened before the first that a newer one tells of: the same movement has another id under each. Empty for someone else's.
 */
export async function listTransactions(
  userId: UserId,
  accountIds: readonly [string, ...string[]],
  choice: TransactionChoice,
  { limit, now, timeZone }: PageOptions,
): Promise<TransactionPageView> {
  const [rows, feed] = await Promise.all([
    readRows(userId, accountIds, choice, limit + 1),
    findFeed(userId, accountIds[0]),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? toPlaceText({ at: last.transactedAt, id: last.id }) : null;
  return { transactions: page.map((row) => toView(row, localDay(now, timeZone), timeZone)), next, feed };
}

function readRows(userId: UserId, accountIds: readonly string[], choice: TransactionChoice, limit: number) {
  const { search, status, before } = choice;
  const [place, ids] = [readPlace(before), [...accountIds]];
  return prisma().$queryRaw<Row[]>`
    SELECT t.id, t.status, t.amount, t.currency, t.description, t.transacted_at AS "transactedAt"
    FROM transactions t JOIN linked_accounts a ON a.id = t.linked_account_id JOIN account_holders h ON h.id = a.account_holder_id
    WHERE t.linked_account_id = ANY (${ids}) AND h.user_id = ${userId}
      AND NOT EXISTS (SELECT 1 FROM transactions newer
        WHERE newer.linked_account_id = ANY ((${ids}::text[])[:array_position(${ids}::text[], t.linked_account_id) - 1])
          AND newer.transacted_at <= t.transacted_at)
      ${status === 'all' ? empty : sql`AND t.status = ${status}`}
      ${search === '' ? empty : sql`AND t.description ILIKE ${`%${escapeLike(search)}%`}`}
      ${place ? sql`AND (t.transacted_at, t.id) < (${place.at}, ${place.id})` : empty}
    ORDER BY t.transacted_at DESC, t.id DESC LIMIT ${limit}`;
}

/** What is typed is looked for as it stands: a % is a percent sign. */
const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

function toView({ amount, status, transactedAt, ...row }: Row, today: string, timeZone: string): TransactionView {
  const day = localDay(transactedAt, timeZone);
  const told = { day, dayText: dayHeading(day, today), when: formatInstant(transactedAt, timeZone) };
  return { ...row, ...told, status: toTransactionStatus(status), amount: exactly(amount) };
}

async function findFeed(userId: UserId, accountId: string): Promise<TransactionFeedView> {
  const feed = await prisma().transactionFeed.findFirst({
    where: { linkedAccountId: accountId, linkedAccount: { accountHolder: { userId } } },
    include: { linkedAccount: { select: { status: true, transactionsRefreshStatus: true } } },
  });
  if (!feed) return { isShared: false, asOf: null, checkedAt: null, isArriving: false };
  const { status, transactionsRefreshStatus } = feed.linkedAccount;
  // Of a link that is broken or over nothing more will come; of one without a first refresh, it will.
  const isExpected = transactionsRefreshStatus === null || transactionsRefreshStatus === 'pending';
  const isBehind = feed.wantedRefreshId !== feed.fetchedRefreshId;
  return {
    isShared: true,
    asOf: feed.fetchedAttemptedAt?.toISOString() ?? null,
    checkedAt: feed.fetchedAt?.toISOString() ?? null,
    isArriving: isBehind || (status === 'active' && isExpected),
  };
}
