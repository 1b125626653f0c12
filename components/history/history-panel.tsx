import { Icon } from '@/components/ui/icon';
import { Panel } from '@/components/ui/panel';
import type { HistoryPoint } from '@/lib/domain/history';
import { NO_HISTORY } from '@/lib/domain/history-summary';
import type { AmountSense } from '@/lib/domain/say-amount';
import { HistoryBlock } from './history-block';
import { HistoryControls } from './history-controls';
import type { HistoryChoice } from './history-links';

export interface CurrencySeries {
  readonly currency: string;
  readonly points: readonly HistoryPoint[];
}

interface Props {
  /** One series for each currency in which there is any history. */
  series: readonly CurrencySeries[];
  choice: HistoryChoice;
  /** The address of the page itself, which the ranges lead back to. */
  path: string;
  sense: AmountSense;
}

export function HistoryPanel({ series, choice, path, sense }: Props) {
  if (series.length === 0) return <NoHistory />;
  return (
    <Panel title="Balance history" actions={<HistoryControls path={path} choice={choice} />}>
      <div className="space-y-8">
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
      </div>
      {series.some(({ points }) => points.some((point) => point.seeded)) && <DemoNote />}
    </Panel>
  );
}

function DemoNote() {
  return (
    <p className="mt-4 flex items-start gap-1.5 text-sm text-soft">
      <Icon name="info" className="mt-0.5 size-4" />
      Demo history: written for this demo, not stated by a bank.
    </p>
  );
}

function NoHistory() {
  return (
    <Panel title="Balance history">
      <p className="text-md text-soft">{NO_HISTORY}</p>
    </Panel>
  );
}
