import { useWords } from '@/components/words/use-words';
import { intervalFor, thinOut } from '@/lib/domain/daily-series';
import type { HistoryPoint, HistoryRange } from '@/lib/domain/history';
import { historySummary } from '@/lib/domain/history-summary';
import type { LinkMoment } from '@/lib/domain/link-moments';
import type { AmountSense } from '@/lib/domain/say-amount';
import { BalanceChart } from './balance-chart';
import { HistoryTable } from './history-table';
import type { HistoryView } from './history-links';

interface Props {
  series: readonly HistoryPoint[];
  currency: string;
  range: HistoryRange;
  view: HistoryView;
  sense: AmountSense;
  /** Given where an account holds several currencies, each of which has a block of its own. */
  heading?: string;
  hidden: boolean;
  /** The page that says where a day's figure comes from. */
  whyPath: string;
  moments: readonly LinkMoment[];
}

/** The history in one currency: the sentence, then the chart or the table. */
export function HistoryBlock({ series, currency, range, view, sense, heading, hidden, whyPath, moments }: Props) {
  const words = useWords();
  const label = words.t('history.inCurrency', { currency });
  return (
    <div>
      {heading && <h3 className="text-md font-medium">{heading}</h3>}
      <p className="mt-1 text-md text-soft">
        {hidden ? words.t('history.amountsHidden') : historySummary(series, currency, sense, words)}
      </p>
      <div className="mt-5">
        {view === 'table' ? (
          <HistoryTable
            points={thinOut(series, intervalFor(series))}
            currency={currency}
            label={label}
            sense={sense}
            hidden={hidden}
            whyPath={whyPath}
          />
        ) : (
          <BalanceChart
            series={series}
            currency={currency}
            range={range}
            label={label}
            sense={sense}
            hidden={hidden}
            whyPath={whyPath}
            moments={moments}
          />
        )}
      </div>
    </div>
  );
}
