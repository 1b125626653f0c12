import { groupByDay } from '@/lib/domain/group-by-day';
import type { TransactionView } from '@/lib/domain/transaction-view';
import { TransactionRow } from './transaction-row';

interface Props {
  /** The account under whose address each has its own. */
  accountId: string;
  transactions: readonly TransactionView[];
}

/** Movements by the day they were for the person, newest first. */
export function TransactionDays({ accountId, transactions }: Props) {
  return groupByDay(transactions).map(({ day, items }) => (
    <section key={day} aria-label={items[0].dayText} className="mt-4 first:mt-0">
      <h3 className="border-b pb-1.5 text-sm font-medium text-soft first-letter:uppercase">
        <time dateTime={day}>{items[0].dayText}</time>
      </h3>
      <ol className="text-md">
        {items.map((transaction) => (
          <TransactionRow key={transaction.id} accountId={accountId} transaction={transaction} />
        ))}
      </ol>
    </section>
  ));
}
