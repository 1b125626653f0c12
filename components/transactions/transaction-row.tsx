import clsx from 'clsx';
import { Amount } from '@/components/ui/amount';
import { Badge } from '@/components/ui/badge';
import { formatInstant } from '@/lib/domain/format-time';
import { STATUS_WORDS } from '@/lib/domain/transactions-text';
import type { TransactionView } from '@/lib/domain/transaction-view';

/** What moved, and its state where that is out of the ordinary. The sign is always written: + came in, − went out. */
export function TransactionRow({ transaction, timeZone }: { transaction: TransactionView; timeZone: string }) {
  const { description, status, amount, currency, transactedAt } = transaction;
  const words = STATUS_WORDS[status];
  const isVoid = status === 'void';
  return (
    <li
      className="flex items-baseline gap-3 border-t border-hair py-2 first:border-t-0"
      title={formatInstant(new Date(transactedAt), timeZone)}
    >
      <span className={clsx('min-w-0 wrap-anywhere', isVoid && 'text-soft')}>{description}</span>
      {words && (
        <span title={words.explained} className="flex-none">
          <Badge tone="plain">{words.word}</Badge>
        </span>
      )}
      <span
        className={clsx(
          'ml-auto flex-none text-right',
          isVoid && 'text-soft line-through',
          !isVoid && amount > 0 && 'text-accent',
        )}
      >
        <Amount value={{ amount, currency }} sign="always" />
      </span>
    </li>
  );
}
