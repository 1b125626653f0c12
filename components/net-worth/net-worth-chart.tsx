import { BalanceChart } from '@/components/history/balance-chart';
import type { HistoryChoice } from '@/components/history/history-links';
import { HistoryTable } from '@/components/history/history-table';
import { intervalFor, thinOut } from '@/lib/domain/daily-series';
import { netWorthSeries } from '@/lib/domain/net-worth';
import type { SeriesProps } from './net-worth-delta';

/** The line of net worth in one currency, or its table. */
export async function NetWorthChart({ total, closes, from, today, choice }: SeriesProps & { choice: HistoryChoice }) {
  const { currency } = total;
  const series = netWorthSeries(await closes, total, from, today);
  const label = `Net worth in ${currency}`;
  return (
    <>
      {choice.view === 'table' ? (
        <HistoryTable points={thinOut(series, intervalFor(series))} currency={currency} label={label} />
      ) : (
        <BalanceChart series={series} currency={currency} range={choice.range} label={label} />
      )}
      {series.some(({ seeded }) => seeded) && (
        <p className="mt-2 text-xs text-faint">Demo history in part: written for this demo, not stated by a bank.</p>
      )}
    </>
  );
}
