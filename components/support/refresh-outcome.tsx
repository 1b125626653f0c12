import { useWords } from '@/components/words/use-words';
import type { RefreshView } from '@/lib/domain/views';
import { Moment } from './moment';

/** What became of the latest refresh, and when it was started: Stripe's clock. */
export function RefreshOutcome({
  refresh,
  now,
  timeZone,
}: {
  refresh: RefreshView | null;
  now: Date;
  timeZone: string;
}) {
  const { t } = useWords();
  if (!refresh) return <>–</>;
  return (
    <span className="whitespace-nowrap">
      <span className={refresh.status === 'failed' ? 'text-red' : ''}>{t(`support.refresh.${refresh.status}`)}</span>{' '}
      <span className="text-soft">
        <Moment at={refresh.lastAttemptedAt} now={now} timeZone={timeZone} />
      </span>
    </span>
  );
}
