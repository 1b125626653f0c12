import { Figure } from '@/components/privacy/figure';
import { Panel } from '@/components/ui/panel';
import { leftOutText } from '@/lib/domain/counting';
import { formatInstant } from '@/lib/domain/format-time';
import { money } from '@/lib/domain/money';
import { type ObservationView, SOURCES } from '@/lib/domain/observation';
import type { AccountView } from '@/lib/domain/views';
import { FactList } from './fact-list';

interface Props {
  account: AccountView;
  observation: ObservationView;
  timeZone: string;
}

const AMOUNTS = [
  ['Current', 'current'],
  ['Available', 'available'],
  ['Used', 'used'],
] as const;

/** One reading of the bank's, amount by amount with the bank's own signs, and how it came to be known. */
export function WhyPanel({ account, observation, timeZone }: Props) {
  const { currency, source, eventId, asOf, observedAt } = observation;
  const shared = AMOUNTS.flatMap(([label, key]) => {
    const amount = observation[key];
    return amount === null ? [] : [{ label, value: money(amount, currency) }];
  });
  const refresh = account.balanceRefresh;
  return (
    <Panel title={`What your bank said in ${currency}`} className="mt-6">
      <dl className="mt-2 flex flex-wrap gap-x-10 gap-y-3">
        {shared.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="text-2xl font-medium tracking-figure">
              <Figure value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-faint">With the bank’s own signs: − is owed by you.</p>
      <FactList
        facts={[
          ['True at, by the bank’s clock', formatInstant(new Date(asOf), timeZone)],
          ['Learnt at, by Florin’s clock', formatInstant(new Date(observedAt), timeZone)],
          ['How it came', SOURCES[source].text],
          ...(eventId === null ? [] : [['Stripe’s event', <code key="event">{eventId}</code>] as const]),
          [
            'Last asked, by Stripe’s clock',
            refresh ? `${formatInstant(new Date(refresh.lastAttemptedAt), timeZone)}: ${refresh.status}` : 'Not yet',
          ],
          ['Converted', 'No. Florin shows each currency as the bank stated it'],
          [
            'In your totals',
            leftOutText(account) ?? (observation.current === null ? 'No: unknown is not 0' : 'Yes, as Current'),
          ],
        ]}
      />
    </Panel>
  );
}
