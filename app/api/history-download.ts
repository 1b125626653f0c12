import { streamHistory } from '@/lib/data/stream-history';
import type { HistoryRow } from '@/lib/domain/history-rows';
import { isLinkedAccountId } from '@/lib/domain/ids';
import { accountNameInFiles } from '@/lib/domain/account-name';
import { log } from '@/lib/log';
import { mayDownload, noSuchAccount } from './may-download';
import { ownFile } from './own-file';
import { type Columns, type FileFormat, writeRows } from './write-rows';

const COLUMNS: Columns<HistoryRow> = {
  day: ({ day }) => day,
  account: ({ account }) => account,
  institution: ({ institution }) => institution,
  last4: ({ last4 }) => last4,
  currency: ({ currency }) => currency,
  balance: ({ balance }) => ({ number: balance }),
  carried_from: ({ carriedFrom }) => carriedFrom,
  source: ({ source }) => source,
  account_id: ({ accountId }) => accountId,
};

/** The daily balances of one account, or of all, as a file. */
export async function downloadHistory(format: FileFormat, accountId?: string): Promise<Response> {
  const user = await mayDownload('history');
  if (user instanceof Response) return user;
  if (accountId !== undefined && !isLinkedAccountId(accountId)) return noSuchAccount();
  const [now, { timeZone }] = [new Date(), user];
  const { accounts, rows } = await streamHistory(user.id, { accountId, now, timeZone });
  const [only] = accounts;
  if (accountId !== undefined && !only) return noSuchAccount();
  log().info({ accountId, accounts: accounts.length, format }, 'history downloaded');
  const subject = accountId !== undefined && only ? `${accountNameInFiles(only)} ${only.last4 ?? ''}` : 'history';
  return ownFile({ subject, format, pieces: writeRows(format, COLUMNS, rows), now, timeZone });
}
