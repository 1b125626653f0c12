import { Figure } from '@/components/privacy/figure';
import { useWords } from '@/components/words/use-words';
import type { CurrencyTotal } from '@/lib/domain/totals';
import { NetWorthDelta, type SeriesProps } from './net-worth-delta';

/** Net worth in each further currency, on a row of its own: there is no rate here to add them up by. */
export function FurtherCurrencies({
  totals,
  ...range
}: { totals: readonly CurrencyTotal[] } & Omit<SeriesProps, 'total'>) {
  const { t } = useWords();
  if (totals.length === 0) return null;
  return (
    <ul aria-label={t('netWorth.further')} className="mt-5 divide-y border-y">
      {totals.map((total) => (
        <li key={total.currency} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
          <span className="min-w-32 text-md whitespace-nowrap text-soft">
            {t('netWorth.title')} · {total.currency}
          </span>
          <span className="text-2xl font-medium tracking-figure">
            <Figure value={total.net} />
          </span>
          <span className="text-md text-soft sm:ml-auto">
            <NetWorthDelta total={total} {...range} />
          </span>
        </li>
      ))}
    </ul>
  );
}
