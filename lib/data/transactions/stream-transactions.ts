import 'server-only';
import { olderLinks } from '@/lib/domain/account-matches';
import type { UserId } from '@/lib/domain/ids';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { transactionFileRow, type TransactionFileRow } from '@/lib/domain/transaction-file-row';
import { listLinkedAccounts } from '../find-account';
import { exactly } from '../linked-account-row';
import { readTransactionRows } from './read-transaction-rows';

const A_PIECE = 1_000;
const EVERYTHING = { search: '', status: 'all' } as const;

export interface TransactionStream {
  readonly account: LinkedAccount;
  /** Newest first, a thousand at a time: whatever their number, no more are in memory. */
  readonly rows: AsyncGenerator<TransactionFileRow[]>;
}

/** All there is of an account's transactions, as its list has them. Null for someone else's. */
export async function streamTransactions(
  userId: UserId,
  accountId: string,
  timeZone: string,
): Promise<TransactionStream | null> {
  const links = await listLinkedAccounts(userId);
  const account = links.find(({ id }) => id === accountId);
  if (!account) return null;
  const ids = [accountId, ...olderLinks(links, accountId)];
  async function* read(subject: LinkedAccount) {
    for (let place = null; ;) {
      const rows = await readTransactionRows(userId, ids, EVERYTHING, place, A_PIECE);
      yield rows.map((row) => transactionFileRow({ ...row, amount: exactly(row.amount) }, subject, timeZone));
      const last = rows.at(-1);
      if (!last || rows.length < A_PIECE) return;
      place = { at: last.transactedAt, id: last.id };
    }
  }
  return { account, rows: read(account) };
}
