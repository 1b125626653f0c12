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
import type { Words } from '@/lib/domain/words';
import { exactly } from '../linked-account-row';
import { prisma } from '../prisma';
import { readTransactionRows, type TransactionRow } from './read-transaction-rows';

interface PageOptions {
  readonly limit: number;
  /** The moment the days are named from, and the zone in which they are counted. */
  readonly now: Date;
  readonly timeZone: string;
  /** The rows come with texts. */
  readonly words: Words;
}

/** One page of a bank account's transactions, newest first, over every link it ever had (`accountIds`, the present one first). */
export async function listTransactions(
  userId: UserId,
  accountIds: readonly [string, ...string[]],
  choice: TransactionChoice,
  { limit, now, timeZone, words }: PageOptions,
): Promise<TransactionPageView> {
  const [rows, feed] = await Promise.all([
    readTransactionRows(userId, accountIds, choice, readPlace(choice.before), limit + 1),
    findFeed(userId, accountIds[0]),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? toPlaceText({ at: last.transactedAt, id: last.id }) : null;
  const clock = { today: localDay(now, timeZone), timeZone, words };
  return { transactions: page.map((row) => toView(row, clock)), next, feed };
}

interface Clock extends Pick<PageOptions, 'timeZone' | 'words'> {
  readonly today: string;
}

function toView(row: TransactionRow, { today, timeZone, words }: Clock): TransactionView {
  const { id, amount, currency, description, status, transactedAt } = row;
  const day = localDay(transactedAt, timeZone);
  const when = formatInstant(transactedAt, timeZone, words.locale);
  const told = { day, dayText: dayHeading(day, today, words), when };
  return { id, currency, description, ...told, status: toTransactionStatus(status), amount: exactly(amount) };
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
