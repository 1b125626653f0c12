import { chartGeometry } from '@/lib/domain/chart-geometry';
import { intervalFor, rangeStart, thinOut } from '@/lib/domain/daily-series';
import type { HistoryPoint, HistoryRange } from '@/lib/domain/history';
import type { AmountSense } from '@/lib/domain/say-amount';
import { ChartAxis } from './chart-axis';
import { ChartCrosshair } from './chart-crosshair';
import { ChartExtremes } from './chart-extremes';
import { ChartPlot } from './chart-plot';

interface Props {
  /** One point a day up to today, oldest first, as `dailySeries` makes them. */
  series: readonly HistoryPoint[];
  currency: string;
  range: HistoryRange;
  /** What the line is of: "Balance history in USD". */
  label: string;
  /** `debt` reads a negative amount as "owed". */
  sense?: AmountSense;
}

const SIZE = { width: 1000, height: 240 };

/** A line of amounts over time, drawn on the server. Without a point it keeps its place, empty. */
export function BalanceChart({ series, currency, range, label, sense = 'signed' }: Props) {
  const last = series.at(-1);
  const chart = last && chartGeometry(thinOut(series, intervalFor(series)), rangeStart(range, last.day), SIZE);
  if (!chart) return <div className="h-66 border-b" />;
  return (
    <div className="h-66 lg:pr-24">
      <div className="relative h-60">
        <ChartPlot chart={chart} size={SIZE} label={label} />
        <ChartExtremes chart={chart} currency={currency} sense={sense} />
        <ChartCrosshair points={chart.points} currency={currency} sense={sense} label={label} />
      </div>
      <ChartAxis ticks={chart.ticks} />
    </div>
  );
}
