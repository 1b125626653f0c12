import clsx from 'clsx';
import { Link } from '@/components/ui/link';
import { HiddenAmount } from '@/components/privacy/hidden-amount';
import { Amount } from '@/components/ui/amount';
import { Badge } from '@/components/ui/badge';
import { useWords } from '@/components/words/use-words';
import type { TransactionView } from '@/lib/domain/transaction-view';

interface Props {
  accountId: string;
  transaction: TransactionView;
}

/**
 * What moved, and its state where that is out of the ordinary. The sign is always written: + came in, − went out. The whole row leads to where
 * that comes from.
 */
export function TransactionRow({ accountId, transaction }: Props) {
  const { id, description, status, amount, currency, when } = transaction;
  const { t } = useWords();
  const isVoid = status === 'void';
  return (
    <li className="border-t border-hair first:border-t-0" title={when}>
      <Link
        href={`/accounts/${accountId}/transactions/${id}`}
        className="group -mx-2 flex items-baseline gap-3 rounded-small px-2 py-2 pointer-coarse:py-3"
      >
        <span
          className={clsx(
            'min-w-0 wrap-anywhere decoration-line underline-offset-3 group-hover:underline',
            isVoid && 'text-soft',
          )}
        >
          {description}
        </span>
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
      </Link>
    </li>
  );
}
