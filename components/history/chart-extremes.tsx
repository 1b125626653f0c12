import type { ChartGeometry } from '@/lib/domain/chart-geometry';
import { money } from '@/lib/domain/money';
import { type AmountSense, sayAmount } from '@/lib/domain/say-amount';

interface Props {
  chart: ChartGeometry;
  currency: string;
  sense: AmountSense;
}

/** The highest and the lowest amount, level with where they stand: all the scale a wide screen needs. One when the line is flat. */
export function ChartExtremes({ chart, currency, sense }: Props) {
  const shown = chart.flat ? [chart.highest] : [chart.highest, chart.lowest];
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-y-0 left-full h-full w-px overflow-visible fill-faint text-xs max-lg:hidden"
    >
      {shown.map((point) => (
        <text key={point.y} x="12" y={`${point.y * 100}%`} dominantBaseline="middle">
          {sayAmount(money(point.amount, currency), sense)}
        </text>
      ))}
    </svg>
  );
}
