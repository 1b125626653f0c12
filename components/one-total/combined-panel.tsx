import { SumRow } from '@/components/explaining/sum-row';
import { Figure } from '@/components/privacy/figure';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import type { CombinedTotal } from '@/lib/domain/combined-total';
import { decimalIn } from '@/lib/domain/decimal-in';
import { formatFullDay } from '@/lib/domain/format-day-span';

/** The total of all as an addition: each currency's own, the rate, and what it comes to. */
export function CombinedPanel({ total }: { total: CombinedTotal }) {
  const { t, locale } = useWords();
  const { sum, parts, excluded, day, source } = total;
  return (
    <Panel title={t('oneTotal.panelTitle', { currency: sum.currency })} className="mt-6">
      <p className="mb-2 text-md text-soft">
        {t('oneTotal.panelText', { day: formatFullDay(day, locale), source })}
        {excluded.length > 0 &&
          ` ${t('oneTotal.without', { currencies: excluded.join(', '), count: excluded.length })}`}
      </p>
      <table className="w-full text-md">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('oneTotal.currency')}</th>
            <th scope="col">{t('oneTotal.converted')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ own, converted, perEuro }) => (
            <tr key={own.currency} className="border-t border-hair first:border-t-0">
              <th scope="row" className="py-2.5 pr-4 text-left font-normal">
                {own.currency} · <Figure value={own} />
                <span className="block text-sm text-faint">
                  {own.currency === 'EUR'
                    ? t('oneTotal.euro')
                    : t('oneTotal.rate', { rate: decimalIn(perEuro, locale), currency: own.currency })}
                </span>
              </th>
              <td className="py-2.5 text-right">
                <Figure value={converted} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <SumRow label={t('oneTotal.sum')} sum={sum} />
        </tfoot>
      </table>
    </Panel>
  );
}
