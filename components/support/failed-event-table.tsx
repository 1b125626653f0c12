import { useWords } from '@/components/words/use-words';
import type { FailedEventView } from '@/lib/domain/support-views';
import { bodyCell, headCell } from './cells';
import { EventStatus } from './event-status';
import { Moment } from './moment';
import { ReplayButton } from './replay-button';

interface Props {
  events: readonly FailedEventView[];
  now: Date;
  timeZone: string;
}

/** What could not be applied, and why. What is unreadable holds nothing that could be. */
export function FailedEventTable({ events, now, timeZone }: Props) {
  const { t } = useWords();
  return (
    <table className="w-full">
      <thead className="border-b">
        <tr>
          <th className={headCell()}>{t('support.events.event')}</th>
          <th className={headCell({ from: 'lg' })}>{t('support.events.why')}</th>
          <th className={headCell({ from: 'md' })}>{t('support.events.lastFailed')}</th>
          <th className={headCell({ from: 'sm' })}>{t('support.events.state')}</th>
          <th className={headCell({ align: 'right' })}>
            <span className="sr-only">{t('support.events.replay')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hair">
        {events.map(({ id, type, accountId, status, attempts, reason, lastFailedAt }) => (
          <tr key={id}>
            <td className={bodyCell()}>
              <span className="wrap-anywhere">
                {type?.replace('financial_connections.', '') ?? t('support.events.notAnEvent')}
              </span>
              <span className="block wrap-anywhere text-soft">{type ? id : t('support.events.signed')}</span>
              {accountId && <span className="block wrap-anywhere text-soft">{accountId}</span>}
              <span className="block wrap-anywhere text-soft lg:hidden">{reason}</span>
            </td>
            <td className={bodyCell({ from: 'lg' })}>{reason}</td>
            <td className={bodyCell({ from: 'md' })}>
              <Moment at={lastFailedAt} now={now} timeZone={timeZone} />
            </td>
            <td className={bodyCell({ from: 'sm' })}>
              <EventStatus status={status} />{' '}
              <span className="whitespace-nowrap text-soft">{t('support.events.times', { attempts })}</span>
            </td>
            <td className={bodyCell({ align: 'right' })}>
              {status !== 'unreadable' && <ReplayButton name="eventId" id={id} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
