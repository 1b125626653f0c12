import { Link } from '@/components/ui/link';
import { Badge } from '@/components/ui/badge';
import { useWords } from '@/components/words/use-words';
import type { CustomerRowView } from '@/lib/domain/support-views';
import { bodyCell, headCell } from './cells';
import { Moment } from './moment';

interface Props {
  customers: readonly CustomerRowView[];
  now: Date;
  timeZone: string;
}

/** Links are not prefetched: a customer's page that nobody opened would be on record as seen. */
export function CustomerTable({ customers, now, timeZone }: Props) {
  const { t } = useWords();
  return (
    <table className="w-full">
      <thead className="border-b">
        <tr>
          <th className={headCell()}>{t('support.customers.customer')}</th>
          <th className={headCell({ from: 'lg' })}>{t('support.customers.institutions')}</th>
          <th className={headCell()}>{t('support.customers.worst')}</th>
          <th className={headCell({ from: 'md' })}>{t('support.customers.oldest')}</th>
          <th className={headCell({ align: 'right' })}>{t('support.customers.accounts')}</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hair">
        {customers.map(({ id, name, email, institutions, worst, oldestAsOf, accounts }) => (
          <tr key={id} className="transition-colors hover:bg-hair">
            <td className={bodyCell()}>
              <Link
                href={`/support/customers/${id}`}
                className="rounded-tiny font-medium underline-offset-4 hover:underline"
              >
                {name}
              </Link>{' '}
              <span className="block text-soft md:ml-1.5 md:inline">{email}</span>
            </td>
            <td className={bodyCell({ from: 'lg' })}>{institutions.join(', ') || '–'}</td>
            <td className={bodyCell()}>
              {worst ? <Badge tone={worst.tone}>{worst.text}</Badge> : t('support.nothingLinked')}
            </td>
            <td className={bodyCell({ from: 'md' })}>
              {oldestAsOf ? <Moment at={oldestAsOf} now={now} timeZone={timeZone} /> : '–'}
            </td>
            <td className={bodyCell({ align: 'right' })}>{accounts}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
