import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
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
  return (
    <table className="w-full">
      <thead className="border-b">
        <tr>
          <th className={headCell()}>Customer</th>
          <th className={headCell({ from: 'lg' })}>Institutions</th>
          <th className={headCell()}>Worst state</th>
          <th className={headCell({ from: 'md' })}>Oldest balance</th>
          <th className={headCell({ align: 'right' })}>Accounts</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hair">
        {customers.map(({ id, name, email, institutions, worst, oldestAsOf, accounts }) => (
          <tr key={id} className="transition-colors hover:bg-hair">
            <td className={bodyCell()}>
              <Link
                href={`/support/customers/${id}`}
                prefetch={false}
                className="rounded-tiny font-medium underline-offset-4 hover:underline"
              >
                {name}
              </Link>{' '}
              <span className="block text-soft md:ml-1.5 md:inline">{email}</span>
            </td>
            <td className={bodyCell({ from: 'lg' })}>{institutions.join(', ') || '–'}</td>
            <td className={bodyCell()}>{worst ? <Badge tone={worst.tone}>{worst.text}</Badge> : 'Nothing linked'}</td>
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
