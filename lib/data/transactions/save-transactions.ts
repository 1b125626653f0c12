import 'server-only';
import type { Transaction } from '@/lib/domain/transaction';
import { prisma } from '../prisma';
import { foldTransactions } from './transaction-statement';

/**
 * The only writer of transactions: one page, one statement. Pages may come in any order and as often as they like. `observedAt` is our clock
 * before the page was asked for. Answers how many rows were added or changed.
 */
export async function saveTransactions(page: readonly Transaction[], observedAt: Date): Promise<number> {
  if (page.length === 0) return 0;
  return prisma().$executeRaw(foldTransactions(JSON.stringify(page.map(toRow)), observedAt));
}

const toRow = (transaction: Transaction) => ({
  id: transaction.id,
  linked_account_id: transaction.accountId,
  currency: transaction.currency,
  status: transaction.status,
  amount: transaction.amount,
  description: transaction.description,
  transacted_at: transaction.transactedAt,
  posted_at: transaction.postedAt,
  void_at: transaction.voidAt,
  updated_at: transaction.updatedAt,
  refresh_id: transaction.refreshId,
});
