import { TimeAgo } from '@/components/ui/time-ago';
import { useWords } from '@/components/words/use-words';
import { asOfText } from '@/lib/domain/transactions-text';
import type { TransactionFeedView } from '@/lib/domain/transaction-view';

interface Props {
  feed: TransactionFeedView;
  now: Date;
  timeZone: string;
}

/** From when the list is, and when that was fetched: transactions have an age of their own, which is not the balance's. */
export function TransactionAge({ feed, now, timeZone }: Props) {
  const words = useWords();
  const text = asOfText(feed, now, timeZone, words);
  if (text === null) return null;
  return (
    <p className="mt-1 mb-3 text-sm text-soft">
      {text}
      {feed.checkedAt && <Checked at={new Date(feed.checkedAt)} now={now} timeZone={timeZone} />}
    </p>
  );
}

function Checked(times: { at: Date; now: Date; timeZone: string }) {
  const { t } = useWords();
  return t.rich('transactions.checked', { ago: () => <TimeAgo {...times} /> });
}
