import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { KnownTransaction } from '@/lib/domain/transaction';
import { exactly } from '../linked-account-row';
import { prisma } from '../prisma';
import { toldTransactions } from './told-transactions';

type Row = Omit<KnownTransaction, 'amount'> & { readonly amount: bigint };

/** One of those that a bank account's list holds (`accountIds`, the present link first). Null for any other, whoever's it is. */
export async function findTransaction(
  userId: UserId,
  accountIds: readonly string[],
  transactionId: string,
): Promise<KnownTransaction | null> {
  const [row] = await prisma().$queryRaw<Row[]>`
    SELECT t.id, t.linked_account_id AS "accountId", t.status, t.amount, t.currency, t.description, t.transacted_at AS "transactedAt",
      t.posted_at AS "postedAt", t.void_at AS "voidAt", t.updated_at AS "updatedAt", t.refresh_id AS "refreshId", t.observed_at AS "observedAt"
    FROM ${toldTransactions(userId, accountIds)} AND t.id = ${transactionId}`;
  return row ? { ...row, amount: exactly(row.amount) } : null;
}
