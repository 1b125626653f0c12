import { Figure } from '@/components/privacy/figure';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { leftOutText } from '@/lib/domain/counting';
import { formatInstant } from '@/lib/domain/format-time';
import { money } from '@/lib/domain/money';
import type { ObservationView } from '@/lib/domain/observation';
import type { AccountView } from '@/lib/domain/views';
import { FactList } from './fact-list';

interface Props {
  account: AccountView;
  observation: ObservationView;
  timeZone: string;
}

const AMOUNTS = ['current', 'available', 'used'] as const;

/** One reading of the bank's, amount by amount with the bank's own signs, and how it came to be known. */
export function WhyPanel({ account, observation, timeZone }: Props) {
  const words = useWords();
  const { t, locale } = words;
  const { currency, source, eventId, asOf, learntAt } = observation;
  const shared = AMOUNTS.flatMap((name) => {
    const amount = observation[name];
    return amount === null ? [] : [{ name, value: money(amount, currency) }];
  });
  const instant = (at: string) => formatInstant(new Date(at), timeZone, locale);
  const refresh = account.balanceRefresh;
  return (
    <Panel title={t('explaining.why.title', { currency })} className="mt-6">
      <dl className="mt-2 flex flex-wrap gap-x-10 gap-y-3">
        {shared.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-sm text-soft">{t(`explaining.why.amounts.${name}`)}</dt>
            <dd className="text-2xl font-medium tracking-figure">
              <Figure value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-faint">{t('explaining.why.signs')}</p>
      <FactList
        facts={[
          [t('explaining.why.asOf'), instant(asOf)],
          [t('explaining.why.learnt'), instant(learntAt)],
          [t('explaining.why.how'), t(`explaining.sources.${source}.text`)],
          ...(eventId === null ? [] : [[t('explaining.why.event'), <code key="event">{eventId}</code>] as const]),
          [
            t('explaining.why.asked'),
            refresh
              ? `${instant(refresh.lastAttemptedAt)}: ${t(`explaining.why.outcomes.${refresh.status}`)}`
              : t('explaining.why.never'),
          ],
          [t('explaining.why.converted'), t('explaining.why.notConverted')],
          [
            t('explaining.why.inTotals'),
            leftOutText(account, words) ??
              t(observation.current === null ? 'explaining.why.unknown' : 'explaining.why.counted'),
          ],
        ]}
      />
    </Panel>
  );
}
