import { createHash } from 'node:crypto';
import { bankEntries, type BankEntry } from '../bank/bank-entries';
import type { SandboxContext } from './context';
import type { StoredAccount } from './stored-account';
import type { StoredTransaction, StoredTransactionRefresh } from './stored-transaction';

/** Takes over the bank's entries: new ones are added, those booked since the last time are updated in place. */
export function takeTransactions(ctx: SandboxContext, account: StoredAccount): void {
  const { transactionRefresh } = account;
  if (!transactionRefresh) return;
  const { transactionRefreshes } = ctx.documents;
  const [last] = transactionRefreshes.page([], { limit: 1 }).data;
  const order = (last?.order ?? 0) + 1;
  const refresh = transactionRefreshes.insert({ id: transactionRefresh.id, account: account.id, order });
  const now = ctx.clock.seconds();
  for (const entry of bankEntries(account, now)) takeEntry(ctx, account, entry, refresh, now);
}

function takeEntry(
  ctx: SandboxContext,
  account: StoredAccount,
  entry: BankEntry,
  refresh: StoredTransactionRefresh,
  now: number,
): void {
  const { transactions } = ctx.documents;
  const status = entry.settlesAt <= now ? entry.becomes : 'pending';
  const id = transactionId(account, entry);
  const known = transactions.find(id);
  if (known?.status === status) return;
  const transaction: StoredTransaction = {
    id,
    account: account.id,
    amount: entry.amount,
    currency: entry.currency,
    description: entry.description,
    status,
    transactedAt: entry.at,
    postedAt: status === 'posted' ? entry.settlesAt : null,
    voidAt: status === 'void' ? entry.settlesAt : null,
    updated: now,
    refresh: refresh.id,
    refreshOrder: refresh.order,
  };
  if (known) transactions.save(transaction);
  else transactions.insert(transaction);
}

/** The same entry has the same id at every refresh. */
function transactionId(account: StoredAccount, entry: BankEntry): string {
  const identity = `${account.id}:${entry.currency}:${entry.at}:${entry.description}:${entry.amount}`;
  return `fctxn_1${createHash('sha256').update(identity).digest('hex').slice(0, 23)}`;
}
