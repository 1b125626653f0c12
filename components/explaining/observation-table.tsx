import { SaidAmount } from '@/components/privacy/said-amount';
import { formatInstant } from '@/lib/domain/format-time';
import { money } from '@/lib/domain/money';
import { type ObservationView, SOURCES } from '@/lib/domain/observation';
import type { AmountSense } from '@/lib/domain/say-amount';

interface Props {
  observations: readonly ObservationView[];
  sense: AmountSense;
  timeZone: string;
}

const HEAD = 'py-2 pr-4 text-left font-medium text-soft';

/** What the bank said, one row each time it said something new. A correction is a further row: nothing is ever overwritten. */
export function ObservationTable({ observations, sense, timeZone }: Props) {
  return (
    <div role="region" aria-label="What your bank said" tabIndex={0} className="mt-2 overflow-x-auto">
      <table className="w-full text-md">
        <thead>
          <tr>
            <th scope="col" className={HEAD}>
              As of (bank)
            </th>
            <th scope="col" className={`${HEAD} max-sm:hidden`}>
              Learnt (Florin)
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              Current
            </th>
            <th scope="col" className={HEAD}>
              By
            </th>
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {observations.map((one) => (
            <tr key={`${one.accountId} ${one.currency} ${one.asOf} ${one.observedAt}`} className="border-t border-hair">
              <td className="py-2 pr-4">{shortInstant(one.asOf, timeZone)}</td>
              <td className="py-2 pr-4 max-sm:hidden">{shortInstant(one.observedAt, timeZone)}</td>
              <td className="py-2 pr-4 text-right">
                {one.current === null ? (
                  'Not shared'
                ) : (
                  <SaidAmount value={money(one.current, one.currency)} sense={sense} />
                )}
              </td>
              <td className="py-2 pr-4 text-soft">{SOURCES[one.source].short}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Without its zone: the page has named it above. */
const shortInstant = (at: string, timeZone: string) => formatInstant(new Date(at), timeZone).replace(/ \(.*\)$/, '');
