import clsx from 'clsx';
import { HiddenAmount } from '@/components/privacy/hidden-amount';
import { Amount } from '@/components/ui/amount';
import { Badge } from '@/components/ui/badge';
import { useWords } from '@/components/words/use-words';
import type { TransactionView } from '@/lib/domain/transaction-view';

/** What moved, and its state where that is out of the ordinary. The sign is always written: + came in, − went out. */
export function TransactionRow({ transaction }: { transaction: TransactionView }) {
  const { description, status, amount, currency, when } = transaction;
  const { t } = useWords();
  const isVoid = status === 'void';
  return (
    <li className="flex items-baseline gap-3 border-t border-hair py-2 first:border-t-0" title={when}>
      <span className={clsx('min-w-0 wrap-anywhere', isVoid && 'text-soft')}>{description}</span>
      {status !== 'posted' && (
        <span title={t(`transactions.browser.told.${status}.why`)} className="flex-none">
          <Badge tone="plain">{t(`transactions.browser.told.${status}.word`)}</Badge>
        </span>
      )}
      <span
        className={clsx(
          'ml-auto flex-none text-right',
          isVoid && 'text-soft line-through',
          !isVoid && amount !== null && amount > 0 && 'text-accent',
        )}
      >
        {amount === null ? <HiddenAmount /> : <Amount value={{ amount, currency }} sign="always" />}
      </span>
    </li>
  );
}
