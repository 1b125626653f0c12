import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { CustomerView } from '@/lib/domain/support-views';
import { bodyCell, headCell } from './cells';
import { Moment } from './moment';
import { Nothing } from './nothing';

const TONES: Record<string, BadgeTone> = { parked: 'red' };

/** What Stripe sent and what became of it. */
export function EventTable({ customer, now }: { customer: CustomerView; now: Date }) {
  const { events, accounts, timeZone } = customer;
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  if (events.length === 0) return <Nothing>Nothing received yet.</Nothing>;
  return (
    <table className="w-full">
      <thead className="border-b">
        <tr>
          <th className={headCell()}>Event</th>
          <th className={headCell({ from: 'md' })}>Account</th>
          <th className={headCell({ from: 'sm' })}>Sent by Stripe</th>
          <th className={headCell()}>Outcome</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hair">
        {events.map(({ id, type, accountId, createdAt, status }) => (
          <tr key={id} title={id}>
            <td className={bodyCell()}>
              <span className="wrap-anywhere">{type.replace('financial_connections.', '')}</span>
              <span className="block text-soft sm:hidden">
                <Moment at={createdAt} now={now} timeZone={timeZone} />
              </span>
            </td>
            <td className={bodyCell({ from: 'md' })}>{names.get(accountId) ?? accountId}</td>
            <td className={bodyCell({ from: 'sm' })}>
              <Moment at={createdAt} now={now} timeZone={timeZone} />
            </td>
            <td className={bodyCell()}>
              <Badge tone={TONES[status] ?? 'plain'}>
                <span className="capitalize">{status}</span>
              </Badge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
