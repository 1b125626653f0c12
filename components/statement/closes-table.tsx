import { SaidAmount } from '@/components/privacy/said-amount';
import { useWords } from '@/components/words/use-words';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { formatDay } from '@/lib/domain/format-day';
import type { HistoryPoint } from '@/lib/domain/history';
import { money } from '@/lib/domain/money';
import type { AmountSense } from '@/lib/domain/say-amount';

interface Props {
  points: readonly HistoryPoint[];
  currency: string;
  sense: AmountSense;
}

/** The balance at the end of each day of a month, in full length: it is made for paper. */
export function ClosesTable({ points, currency, sense }: Props) {
  const { t, locale } = useWords();
  return (
    <table className="mt-6 w-full text-md">
      <caption className="pb-2 text-left font-semibold">{t('statement.closes', { currency })}</caption>
      <thead className="text-left text-soft">
        <tr className="border-b">
          <th scope="col" className="py-1.5 font-medium">
            {t('history.table.day')}
          </th>
          <th scope="col" className="py-1.5 text-right font-medium">
            {t('history.table.balance')}
          </th>
          <th scope="col" className="py-1.5 pl-4 font-medium sm:pl-6">
            {t('history.table.source')}
          </th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {points.toReversed().map(({ day, amount, carriedFrom, seeded }) => (
          <tr key={day} className="break-inside-avoid border-b border-hair">
            <th
              scope="row"
              className="py-1.5 pr-3 text-left font-normal max-[359px]:w-full min-[360px]:whitespace-nowrap"
            >
              {formatFullDay(day, locale)}
            </th>
            <td className="py-1.5 text-right">
              <SaidAmount value={money(amount, currency)} sense={sense} />
            </td>
            <td className="py-1.5 pl-4 text-soft sm:pl-6">
              {carriedFrom === null
                ? t(origin(seeded))
                : t('history.table.carried', { origin: t(origin(seeded)), day: formatDay(carriedFrom, day, locale) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const origin = (seeded: boolean) => (seeded ? 'history.browser.demo' : 'statement.bank');
