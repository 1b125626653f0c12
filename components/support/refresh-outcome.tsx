import type { RefreshStatus } from '@/lib/domain/refresh';
import type { RefreshView } from '@/lib/domain/views';
import { Moment } from './moment';

const WORDS: Record<RefreshStatus, string> = { pending: 'Pending', succeeded: 'Succeeded', failed: 'Failed' };

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
  if (!refresh) return <>–</>;
  return (
    <span className="whitespace-nowrap">
      <span className={refresh.status === 'failed' ? 'text-red' : ''}>{WORDS[refresh.status]}</span>{' '}
      <span className="text-soft">
        <Moment at={refresh.lastAttemptedAt} now={now} timeZone={timeZone} />
      </span>
    </span>
  );
}
