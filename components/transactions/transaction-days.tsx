import { localDay } from '@/lib/domain/days';
import { groupByDay } from '@/lib/domain/group-by-day';
import { dayHeading } from '@/lib/domain/transactions-text';
import type { TransactionView } from '@/lib/domain/transaction-view';
import { TransactionRow } from './transaction-row';

interface Props {
  transactions: readonly TransactionView[];
  now: Date;
  timeZone: string;
}

/** Movements by the day they were for the person, newest first. */
export function TransactionDays({ transactions, now, timeZone }: Props) {
  const today = localDay(now, timeZone);
  return groupByDay(transactions, timeZone).map(({ day, items }) => (
    <section key={day} aria-label={dayHeading(day, today)} className="mt-4 first:mt-0">
      <h3 className="border-b pb-1.5 text-sm font-medium text-soft">
        <time dateTime={day}>{dayHeading(day, today)}</time>
      </h3>
      <ol className="text-md">
        {items.map((transaction) => (
          <TransactionRow key={transaction.id} transaction={transaction} timeZone={timeZone} />
        ))}
      </ol>
    </section>
  ));
}
