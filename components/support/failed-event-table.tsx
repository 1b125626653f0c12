import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { FailedEventView } from '@/lib/domain/support-views';
import { bodyCell, headCell } from './cells';
import { Moment } from './moment';
import { ReplayButton } from './replay-button';

const TONES: Record<string, BadgeTone> = { parked: 'red', failing: 'gold' };

interface Props {
  events: readonly FailedEventView[];
  now: Date;
  timeZone: string;
}

/** What could not be applied, and why. What is unreadable holds nothing that could be. */
export function FailedEventTable({ events, now, timeZone }: Props) {
  return (
    <table className="w-full">
      <thead className="border-b">
        <tr>
          <th className={headCell()}>Event</th>
          <th className={headCell({ from: 'lg' })}>Why it failed</th>
          <th className={headCell({ from: 'md' })}>Last failed</th>
          <th className={headCell({ from: 'sm' })}>State</th>
          <th className={headCell({ align: 'right' })}>
            <span className="sr-only">Replay</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hair">
        {events.map(({ id, type, accountId, status, attempts, reason, lastFailedAt }) => (
          <tr key={id}>
            <td className={bodyCell()}>
              <span className="wrap-anywhere">{type?.replace('financial_connections.', '') ?? 'Not an event'}</span>
              <span className="block wrap-anywhere text-soft">{type ? id : 'Signed by Stripe'}</span>
              {accountId && <span className="block wrap-anywhere text-soft">{accountId}</span>}
              <span className="block wrap-anywhere text-soft lg:hidden">{reason}</span>
            </td>
            <td className={bodyCell({ from: 'lg' })}>{reason}</td>
            <td className={bodyCell({ from: 'md' })}>
              <Moment at={lastFailedAt} now={now} timeZone={timeZone} />
            </td>
            <td className={bodyCell({ from: 'sm' })}>
              <Badge tone={TONES[status] ?? 'plain'}>
                <span className="capitalize">{status}</span>
              </Badge>{' '}
              <span className="whitespace-nowrap text-soft">{attempts === 1 ? 'once' : `${attempts} times`}</span>
            </td>
            <td className={bodyCell({ align: 'right' })}>{status !== 'unreadable' && <ReplayButton eventId={id} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
