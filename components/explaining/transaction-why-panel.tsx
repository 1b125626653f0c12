import clsx from 'clsx';
import { Figure } from '@/components/privacy/figure';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { formatInstant } from '@/lib/domain/format-time';
import { money } from '@/lib/domain/money';
import type { KnownTransaction } from '@/lib/domain/transaction';
import { toTransactionStatus } from '@/lib/domain/transaction-view';
import { FactList } from './fact-list';

interface Props {
  /** The account it is listed under: one of its earlier links may be who tells of it. */
  accountId: string;
  transaction: KnownTransaction;
  timeZone: string;
}

/** One movement with the bank's own sign, its state and its dates, and how its present state came to be known. */
export function TransactionWhyPanel({ accountId, transaction, timeZone }: Props) {
  const { t, locale } = useWords();
  const { amount, currency, postedAt, voidAt, refreshId } = transaction;
  const status = toTransactionStatus(transaction.status);
  const instant = (at: Date) => formatInstant(at, timeZone, locale);
  return (
    <Panel title={transaction.description || t('explaining.transaction.unnamed')} className="mt-6 wrap-anywhere">
      <dl className="mt-2">
        <dt className="text-sm text-soft">{t('explaining.transaction.amount')}</dt>
        <dd className={clsx('text-2xl font-medium tracking-figure', status === 'void' && 'text-soft line-through')}>
          <Figure value={money(amount, currency)} sign="always" />
        </dd>
      </dl>
      <p className="mt-2 text-sm text-faint">{t('explaining.transaction.signs')}</p>
      <FactList
        facts={[
          [
            t('explaining.transaction.status'),
            t(`explaining.transaction.statuses.${status}`, { status: transaction.status }),
          ],
          [t('explaining.transaction.transacted'), instant(transaction.transactedAt)],
          ...(postedAt || status === 'pending'
            ? [[t('explaining.transaction.posted'), postedAt ? instant(postedAt) : t('explaining.why.never')] as const]
            : []),
          ...(voidAt ? [[t('explaining.transaction.void'), instant(voidAt)] as const] : []),
          [t('explaining.transaction.touched'), instant(transaction.updatedAt)],
          [t('explaining.transaction.refresh'), <code key="refresh">{refreshId}</code>],
          [t('explaining.why.learnt'), instant(transaction.observedAt)],
          [t('explaining.transaction.id'), <code key="id">{transaction.id}</code>],
          ...(transaction.accountId === accountId
            ? []
            : [[t('explaining.transaction.earlier'), <code key="earlier">{transaction.accountId}</code>] as const]),
          [t('explaining.why.converted'), t('explaining.why.notConverted')],
          [t('explaining.transaction.inBalances'), t('explaining.transaction.notInBalances')],
        ]}
      />
    </Panel>
  );
}
