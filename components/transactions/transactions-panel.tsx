import { Link } from '@/components/ui/link';
import { DownloadLinks } from '@/components/history/download-links';
import { buttonClass } from '@/components/ui/button-class';
import { Panel } from '@/components/ui/panel';
import { SegmentedLinks } from '@/components/ui/segmented-links';
import { useWords } from '@/components/words/use-words';
import type { TransactionChoice } from '@/lib/domain/transaction-params';
import { nothingText } from '@/lib/domain/transactions-text';
import { isFiltered, TRANSACTION_STATUSES, type TransactionPageView } from '@/lib/domain/transaction-view';
import { TransactionAge } from './transaction-age';
import { TransactionDays } from './transaction-days';
import { TransactionList } from './transaction-list';
import { TransactionSearch } from './transaction-search';
import { TRANSACTIONS_ID, transactionsHref } from './transactions-href';

const STATUSES = ['all', ...TRANSACTION_STATUSES] as const;

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
  const words = useWords();
  const { t } = words;
  const { feed, transactions } = page;
  const filtered = isFiltered(choice);
  const isShown = transactions.length > 0 || filtered || choice.before !== null;
  return (
    <div id={TRANSACTIONS_ID} className="scroll-mt-20">
      <Panel title={t('transactions.title')} actions={isShown && <Controls base={base} choice={choice} />}>
        <TransactionAge feed={feed} now={now} timeZone={timeZone} />
        {choice.before !== null && (
          <p className="mb-3 text-sm">
            <Link
              className={buttonClass({ variant: 'text' })}
              href={transactionsHref(base, { ...choice, before: null })}
            >
              {t('transactions.newest')}
            </Link>
          </p>
        )}
        {transactions.length > 0 ? (
          <TransactionList
            {...{ accountId, choice, base }}
            first={page}
            earlierHref={page.next === null ? null : transactionsHref(base, { ...choice, before: page.next })}
          >
            <TransactionDays accountId={accountId} transactions={transactions} />
          </TransactionList>
        ) : (
          <p role="status" className="text-md text-soft">
            {nothingText(feed, filtered, words)}
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
  const { t } = useWords();
  return (
    <>
      <SegmentedLinks
        label={t('transactions.state')}
        segments={STATUSES.map((status) => ({
          label: t(`transactions.states.${status}.label`),
          name: t(`transactions.states.${status}.name`),
          href: transactionsHref(base, { ...choice, status, before: null }),
          current: status === choice.status,
        }))}
      />
      <TransactionSearch base={base} choice={choice} />
    </>
  );
}
