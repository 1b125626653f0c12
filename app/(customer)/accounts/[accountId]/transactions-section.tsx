import { type HistoryChoice, historyHref } from '@/components/history/history-links';
import { amountsHidden } from '@/lib/privacy/amounts-hidden';
import { TransactionsPanel } from '@/components/transactions/transactions-panel';
import { listTransactions } from '@/lib/data/transactions/list-transactions';
import type { TransactionChoice } from '@/lib/domain/transaction-params';
import { withoutAmounts } from '@/lib/domain/transaction-view';
import { getWords } from '@/lib/words/get-words';
import type { OwnAccount } from './own-account';

const SHOWN = 15;

interface Props {
  own: OwnAccount;
  choice: TransactionChoice;
  history: HistoryChoice;
  path: string;
}

export async function TransactionsSection({ own: { viewer, account, older, now }, choice, history, path }: Props) {
  const page = await listTransactions(viewer.id, [account.id, ...older.map(({ id }) => id)], choice, {
    limit: SHOWN,
    now,
    timeZone: viewer.timeZone,
    words: await getWords(),
  });
  return (
    <TransactionsPanel
      accountId={account.id}
      page={(await amountsHidden()) ? withoutAmounts(page) : page}
      choice={choice}
      base={historyHref(path, history)}
      now={now}
      timeZone={viewer.timeZone}
    />
  );
}
