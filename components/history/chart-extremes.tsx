import clsx from 'clsx';
import { useWords } from '@/components/words/use-words';
import type { ChartGeometry } from '@/lib/domain/chart-geometry';
import { money } from '@/lib/domain/money';
import { type AmountSense, sayAmount } from '@/lib/domain/say-amount';

interface Props {
  chart: ChartGeometry;
  currency: string;
  sense: AmountSense;
}

/** The highest and the lowest amount, level with where the line has them: all the scale a wide screen needs. One when the line is flat. */
export function ChartExtremes({ chart, currency, sense }: Props) {
  const words = useWords();
  const shown = chart.flat ? [chart.highest] : [chart.highest, chart.lowest];
  return (
    <div
      aria-hidden="true"
      className={clsx(
        'flex h-60 flex-col pt-1.5 pb-0.5 text-xs text-faint max-lg:hidden',
        chart.flat ? 'justify-center' : 'justify-between',
      )}
    >
      {shown.map((point) => (
        <span key={point.day}>{sayAmount(money(point.amount, currency), sense, words)}</span>
      ))}
    </div>
  );
}
