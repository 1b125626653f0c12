import Link from 'next/link';
import { DownloadLinks } from '@/components/history/download-links';
import { buttonClass } from '@/components/ui/button-class';
import { Panel } from '@/components/ui/panel';
import { SegmentedLinks } from '@/components/ui/segmented-links';
import type { TransactionChoice } from '@/lib/domain/transaction-params';
import { nothingText } from '@/lib/domain/transactions-text';
import { isFiltered, type TransactionPageView } from '@/lib/domain/transaction-view';
import { TransactionAge } from './transaction-age';
import { TransactionDays } from './transaction-days';
import { TransactionList } from './transaction-list';
import { TransactionSearch } from './transaction-search';
import { TRANSACTIONS_ID, transactionsHref } from './transactions-href';

const STATUSES = [
  { status: 'all', label: 'All', name: 'All transactions' },
  { status: 'pending', label: 'Pending', name: 'Not booked yet' },
  { status: 'posted', label: 'Posted', name: 'Booked' },
  { status: 'void', label: 'Void', name: 'Set aside and let go' },
] as const;

interface Props {
  accountId: string;
  page: TransactionPageView;
  choice: TransactionChoice;
  /** The page's own address without what is chosen of the transactions. */
  base: string;
  now: Date;
  timeZone: string;
}

/** What moved in an account, with a search and a choice of states that are part of the address. */
export function TransactionsPanel({ accountId, page, choice, base, now, timeZone }: Props) {
  const { feed, transactions } = page;
  const filtered = isFiltered(choice);
  const isShown = transactions.length > 0 || filtered || choice.before !== null;
  return (
    <div id={TRANSACTIONS_ID} className="scroll-mt-20">
      <Panel title="Transactions" actions={isShown && <Controls base={base} choice={choice} />}>
        <TransactionAge feed={feed} now={now} timeZone={timeZone} />
        {choice.before !== null && (
          <p className="mb-3 text-sm">
            <Link
              className={buttonClass({ variant: 'text' })}
              href={transactionsHref(base, { ...choice, before: null })}
            >
              Back to the newest
            </Link>
          </p>
        )}
        {transactions.length > 0 ? (
          <TransactionList {...{ accountId, choice, base }} first={page}>
            <TransactionDays transactions={transactions} />
          </TransactionList>
        ) : (
          <p role="status" className="text-md text-soft">
            {nothingText(feed, filtered)}
          </p>
        )}
        {isShown && (
          <div className="mt-4">
            <DownloadLinks path={`/api/accounts/${accountId}`} what="transactions" />
          </div>
        )}
      </Panel>
    </div>
  );
}

function Controls({ base, choice }: Pick<Props, 'base' | 'choice'>) {
  return (
    <>
      <SegmentedLinks
        label="State"
        segments={STATUSES.map(({ status, label, name }) => ({
          label,
          name,
          href: transactionsHref(base, { ...choice, status, before: null }),
          current: status === choice.status,
        }))}
      />
      <TransactionSearch base={base} choice={choice} />
    </>
  );
}
