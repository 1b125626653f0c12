import { Link } from '@/components/ui/link';
import { HiddenAmount } from '@/components/privacy/hidden-amount';
import { useWords } from '@/components/words/use-words';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { changeText } from '@/lib/domain/change-text';
import { formatDay } from '@/lib/domain/format-day';
import type { HistoryPoint } from '@/lib/domain/history';
import { money } from '@/lib/domain/money';
import { type AmountSense, sayAmount } from '@/lib/domain/say-amount';
import type { Words } from '@/lib/domain/words';

interface Props {
  /** The points of the chart this stands in for, oldest first. */
  points: readonly HistoryPoint[];
  currency: string;
  label: string;
  sense?: AmountSense;
  hidden?: boolean;
  /** The page that says where a day's figure comes from; null where there is none. */
  whyPath: string | null;
}

const HEAD = 'sticky top-0 bg-card py-2 font-medium';

/** Every point of a chart in words, newest first, in the space of the chart: it scrolls within. */
export function HistoryTable({ points, currency, label, sense = 'signed', hidden = false, whyPath }: Props) {
  const words = useWords();
  const { t, locale } = words;
  const rows = points.map((point, index) => ({ point, before: points[index - 1] })).reverse();
  return (
    <div role="region" aria-label={label} tabIndex={0} className="h-66 overflow-auto border-b">
      <table className="w-full text-md">
        <thead className="text-left text-soft">
          <tr>
            <th scope="col" className={HEAD}>
              {t('history.table.day')}
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              {t('history.table.balance')}
            </th>
            <th scope="col" className={`${HEAD} pl-6 text-right max-sm:hidden`}>
              {t('history.table.change')}
            </th>
            <th scope="col" className={`${HEAD} pl-6`}>
              {t('history.table.source')}
            </th>
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {rows.map(({ point, before }) => (
            <tr key={point.day} className="border-t border-hair">
              <th scope="row" className="py-2 pr-4 text-left font-normal sm:whitespace-nowrap">
                {whyPath === null ? (
                  formatFullDay(point.day, locale)
                ) : (
                  <Link
                    href={`${whyPath}?day=${point.day}`}
                    title={t('explaining.whereFrom')}
                    className="rounded-tiny decoration-line decoration-1 underline-offset-3 hover:underline"
                  >
                    {formatFullDay(point.day, locale)}
                  </Link>
                )}
              </th>
              <td className="py-2 text-right">
                {hidden ? <HiddenAmount /> : sayAmount(money(point.amount, currency), sense, words)}
              </td>
              <td className="py-2 pl-6 text-right text-soft max-sm:hidden">
                {hidden
                  ? ''
                  : before
                    ? changeText(before.amount, point.amount, currency, sense, words)
                    : t('history.table.first')}
              </td>
              <td className="py-2 pl-6 text-soft">{sourceOf(point, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sourceOf({ day, carriedFrom, seeded }: HistoryPoint, { t, locale }: Words): string {
  const origin = t(seeded ? 'history.browser.demo' : 'history.table.bank');
  return carriedFrom === null
    ? origin
    : t('history.table.carried', { origin, day: formatDay(carriedFrom, day, locale) });
}
