import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { TransactionPlace } from '@/lib/domain/transaction-params';
import type { TransactionFilter } from '@/lib/domain/transaction-view';
import { Prisma } from '@/prisma/generated/client';
import { prisma } from '../prisma';
import { toldTransactions } from './told-transactions';

const { sql, empty } = Prisma;

export interface TransactionRow {
  readonly id: string;
  /** The link that tells of it. */
  readonly accountId: string;
  readonly status: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly description: string;
  readonly transactedAt: Date;
  readonly postedAt: Date | null;
  readonly voidAt: Date | null;
}

/**
 * Some of a bank account's transactions, newest first, from after `place` on, over every link it ever had (`accountIds`, the present one first).
 * None for someone else's.
 */
export function readTransactionRows(
  userId: UserId,
  accountIds: readonly string[],
  { search, status }: TransactionFilter,
  place: TransactionPlace | null,
  limit: number,
): Promise<TransactionRow[]> {
  return prisma().$queryRaw<TransactionRow[]>`
    SELECT t.id, t.linked_account_id AS "accountId", t.status, t.amount, t.currency, t.description, t.transacted_at AS "transactedAt",
      t.posted_at AS "postedAt", t.void_at AS "voidAt"
    FROM ${toldTransactions(userId, accountIds)}
      ${status === 'all' ? empty : sql`AND t.status = ${status}`}
      ${search === '' ? empty : sql`AND t.description ILIKE ${`%${escapeLike(search)}%`}`}
      ${place ? sql`AND (t.transacted_at, t.id) < (${place.at}, ${place.id})` : empty}
    ORDER BY t.transacted_at DESC, t.id DESC LIMIT ${limit}`;
}

/** What is typed is looked for as it stands: a % is a percent sign. */
const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);
