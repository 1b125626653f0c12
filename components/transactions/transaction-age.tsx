import { TimeAgo } from '@/components/ui/time-ago';
import { asOfText } from '@/lib/domain/transactions-text';
import type { TransactionFeedView } from '@/lib/domain/transaction-view';

interface Props {
  feed: TransactionFeedView;
  now: Date;
  timeZone: string;
}

/** From when the list is, and when that was fetched: transactions have an age of their own, which is not the balance's. */
export function TransactionAge({ feed, now, timeZone }: Props) {
  const text = asOfText(feed, now, timeZone);
  if (text === null) return null;
  return (
    <p className="mt-1 mb-3 text-sm text-soft">
      {text}
      {feed.checkedAt && (
        <>
          {' '}
          · checked <TimeAgo at={new Date(feed.checkedAt)} now={now} timeZone={timeZone} />
        </>
      )}
    </p>
  );
}
