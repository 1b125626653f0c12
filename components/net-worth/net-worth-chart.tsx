import { BalanceChart } from '@/components/history/balance-chart';
import type { HistoryChoice } from '@/components/history/history-links';
import { HistoryTable } from '@/components/history/history-table';
import { useAmountsHidden } from '@/lib/privacy/amounts-hidden';
import { useWords } from '@/components/words/use-words';
import { intervalFor, thinOut } from '@/lib/domain/daily-series';
import type { SeriesProps } from './net-worth-delta';

/** The line of net worth in one currency, or its table. */
export function NetWorthChart({
  total: { currency },
  lines,
  choice,
  whyPath,
}: Omit<SeriesProps, 'today'> & { choice: HistoryChoice; whyPath: string | null }) {
  const { t } = useWords();
  const hidden = useAmountsHidden();
  const series = lines.get(currency)?.series ?? [];
  const label = t('netWorth.inCurrency', { currency });
  return (
    <div className="relative">
      {choice.view === 'table' ? (
        <div className="overflow-hidden rounded-strip bg-card pl-4">
          <HistoryTable
            points={thinOut(series, intervalFor(series))}
            currency={currency}
            label={label}
            hidden={hidden}
            whyPath={whyPath}
          />
        </div>
      ) : (
        <BalanceChart
          series={series}
          currency={currency}
          range={choice.range}
          label={label}
          hidden={hidden}
          whyPath={whyPath}
        />
      )}
      {series.some(({ seeded }) => seeded) && (
        // In the gap that is there anyway, so that nothing moves when it appears.
        <p className="absolute top-full mt-1 text-xs text-faint">
          {t(series.every(({ seeded }) => seeded) ? 'netWorth.demoOnly' : 'netWorth.demo')}
        </p>
      )}
    </div>
  );
}
