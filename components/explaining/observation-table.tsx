import { SaidAmount } from '@/components/privacy/said-amount';
import { useWords } from '@/components/words/use-words';
import { formatInstant } from '@/lib/domain/format-time';
import type { Locale } from '@/lib/domain/locale';
import { money } from '@/lib/domain/money';
import type { ObservationView } from '@/lib/domain/observation';
import type { AmountSense } from '@/lib/domain/say-amount';

interface Props {
  observations: readonly ObservationView[];
  sense: AmountSense;
  timeZone: string;
}

const HEAD = 'py-2 pr-4 text-left font-medium text-soft';

/** What the bank said, one row each time it said something new. A correction is a further row: nothing is ever overwritten. */
export function ObservationTable({ observations, sense, timeZone }: Props) {
  const { t, locale } = useWords();
  return (
    <div role="region" aria-label={t('explaining.said.title')} tabIndex={0} className="mt-2 overflow-x-auto">
      <table className="w-full text-md">
        <thead>
          <tr>
            <th scope="col" className={HEAD}>
              {t('explaining.said.asOf')}
            </th>
            <th scope="col" className={`${HEAD} max-sm:hidden`}>
              {t('explaining.said.learnt')}
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              {t('explaining.said.current')}
            </th>
            <th scope="col" className={HEAD}>
              {t('explaining.said.by')}
            </th>
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {observations.map((one) => (
            <tr key={`${one.accountId} ${one.currency} ${one.asOf} ${one.learntAt}`} className="border-t border-hair">
              <td className="py-2 pr-4">{shortInstant(one.asOf, timeZone, locale)}</td>
              <td className="py-2 pr-4 max-sm:hidden">{shortInstant(one.learntAt, timeZone, locale)}</td>
              <td className="py-2 pr-4 text-right">
                {one.current === null ? (
                  t('explaining.notShared')
                ) : (
                  <SaidAmount value={money(one.current, one.currency)} sense={sense} />
                )}
              </td>
              <td className="py-2 pr-4 text-soft">{t(`explaining.sources.${one.source}.short`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Without its zone: the page has named it above. */
const shortInstant = (at: string, timeZone: string, locale: Locale) =>
  formatInstant(new Date(at), timeZone, locale).replace(/ \(.*\)$/, '');
