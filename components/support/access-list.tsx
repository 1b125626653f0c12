import { formatInstant } from '@/lib/domain/format-time';
import type { CustomerView } from '@/lib/domain/support-views';
import { TimeAgo } from '@/components/ui/time-ago';
import { useWords } from '@/components/words/use-words';

/** Who looked, newest first: this look is the first line. */
export function AccessList({ customer, now }: { customer: CustomerView; now: Date }) {
  const { locale } = useWords();
  const { accesses, timeZone } = customer;
  return (
    <ol className="divide-y divide-hair">
      {accesses.map(({ at, by }) => (
        <li
          key={at}
          className="flex h-9 items-center justify-between gap-3 px-4"
          title={formatInstant(new Date(at), timeZone, locale)}
        >
          <span>{by}</span>
          <span className="text-soft">
            <TimeAgo at={new Date(at)} now={now} timeZone={timeZone} />
          </span>
        </li>
      ))}
    </ol>
  );
}
