import { useWords } from '@/components/words/use-words';
import type { CustomerView } from '@/lib/domain/support-views';
import { bodyCell, headCell } from './cells';
import { EventStatus } from './event-status';
import { Moment } from './moment';
import { Nothing } from './nothing';

/** What Stripe sent and what became of it. */
export function EventTable({ customer, now }: { customer: CustomerView; now: Date }) {
  const { t } = useWords();
  const { events, accounts, timeZone } = customer;
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  if (events.length === 0) return <Nothing>{t('support.events.nothingYet')}</Nothing>;
  return (
    <table className="w-full">
      <thead className="border-b">
        <tr>
          <th className={headCell()}>{t('support.events.event')}</th>
          <th className={headCell({ from: 'md' })}>{t('support.events.account')}</th>
          <th className={headCell({ from: 'sm' })}>{t('support.events.sent')}</th>
          <th className={headCell()}>{t('support.events.outcome')}</th>
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
              <EventStatus status={status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
