import { streamTransactions } from '@/lib/data/transactions/stream-transactions';
import { isLinkedAccountId } from '@/lib/domain/ids';
import { accountNameInFiles } from '@/lib/domain/account-name';
import type { TransactionFileRow } from '@/lib/domain/transaction-file-row';
import { log } from '@/lib/log';
import { mayDownload, noSuchAccount } from './may-download';
import { ownFile } from './own-file';
import { type Columns, type FileFormat, writeRows } from './write-rows';

const COLUMNS: Columns<TransactionFileRow> = {
  day: ({ day }) => day,
  description: ({ description }) => description,
  amount: ({ amount }) => ({ number: amount }),
  currency: ({ currency }) => currency,
  status: ({ status }) => status,
  transacted_at: ({ transactedAt }) => transactedAt,
  posted_at: ({ postedAt }) => postedAt,
  void_at: ({ voidAt }) => voidAt,
  account: ({ account }) => account,
  institution: ({ institution }) => institution,
  last4: ({ last4 }) => last4,
  account_id: ({ accountId }) => accountId,
  transaction_id: ({ transactionId }) => transactionId,
};

/** Every transaction of an account as a file, whatever the list beside the link is searched for. */
export async function downloadTransactions(format: FileFormat, accountId: string): Promise<Response> {
  const user = await mayDownload('transactions');
  if (user instanceof Response) return user;
  const stream = isLinkedAccountId(accountId) ? await streamTransactions(user.id, accountId, user.timeZone) : null;
  if (!stream) return noSuchAccount();
  log().info({ accountId, format }, 'transactions downloaded');
  const subject = `${accountNameInFiles(stream.account)} ${stream.account.last4 ?? ''} transactions`;
  const pieces = writeRows(format, COLUMNS, stream.rows);
  return ownFile({ subject, format, pieces, now: new Date(), timeZone: user.timeZone });
}
