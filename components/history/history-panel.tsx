import { Panel } from '@/components/ui/panel';
import type { HistoryPoint } from '@/lib/domain/history';
import type { AmountSense } from '@/lib/domain/say-amount';
import { HistoryBlock } from './history-block';
import { HistoryControls } from './history-controls';
import type { HistoryChoice } from './history-links';

export interface CurrencySeries {
  readonly currency: string;
  readonly points: readonly HistoryPoint[];
}

interface Props {
  /** One series for each currency; one without points where there is no history yet. */
  series: readonly CurrencySeries[];
  choice: HistoryChoice;
  /** The address of the page itself, which the ranges lead back to. */
  path: string;
  sense: AmountSense;
}

export function HistoryPanel({ series, choice, path, sense }: Props) {
  return (
    <Panel title="Balance history" actions={<HistoryControls path={path} choice={choice} />}>
      {series.map(({ currency, points }) => (
        <HistoryBlock
          key={currency}
          series={points}
          currency={currency}
          sense={sense}
          {...choice}
          {...(series.length > 1 ? { heading: currency } : {})}
        />
      ))}
    </Panel>
  );
}
