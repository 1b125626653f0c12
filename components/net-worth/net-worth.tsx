import type { ReactNode } from 'react';
import { HistoryControls } from '@/components/history/history-controls';
import type { HistoryChoice } from '@/components/history/history-links';
import { CombinedLine } from '@/components/one-total/combined-line';
import { Figure } from '@/components/privacy/figure';
import { useWords } from '@/components/words/use-words';
import type { CombinedTotal } from '@/lib/domain/combined-total';
import type { Totals } from '@/lib/domain/totals';
import { WhyLink } from '@/components/explaining/why-link';
import { FurtherCurrencies } from './further-currencies';
import { NetWorthChart } from './net-worth-chart';
import { NetWorthDelta, type SeriesProps } from './net-worth-delta';
import { TotalsSplit, type Uncounted } from './totals-split';

interface Props extends Omit<SeriesProps, 'total'> {
  totals: Totals;
  uncounted: readonly Uncounted[];
  /** All currencies put together, where that is asked for and can be. */
  combined: CombinedTotal | null;
  choice: HistoryChoice;
  path: string;
  /** The page that says how the figures came about; null where there is none. */
  whyPath: string | null;
  /** What can be done, beside the figure. */
  action?: ReactNode;
}

/** The one figure of the page: net worth in the currency of most accounts, how it came about, and what it is made of. */
export function NetWorth({ totals, uncounted, combined, choice, path, whyPath, action, ...range }: Props) {
  const { t } = useWords();
  const [main, ...further] = totals.byCurrency;
  return (
    <section aria-label={t('netWorth.title')}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <div className="sm:mr-auto">
          <div className="flex gap-x-3 text-md text-soft">
            <h2>
              {t('netWorth.title')}
              {main && ` · ${main.currency}`}
            </h2>
            {main && whyPath !== null && <WhyLink href={whyPath} />}
          </div>
          <p className="mt-1 text-[36px]/10 font-medium tracking-hero sm:text-5xl">
            {main ? <Figure value={main.net} /> : '—'}
          </p>
          <p className="mt-2 min-h-6 text-md/6 text-soft sm:text-base">
            {main ? <NetWorthDelta total={main} {...range} /> : t('netWorth.notYet')}
          </p>
        </div>
        {main && (
          <div className="flex items-center gap-3">
            <HistoryControls path={path} choice={choice} />
          </div>
        )}
        {action}
      </div>
      {main && (
        <div className="mt-5">
          <NetWorthChart total={main} choice={choice} whyPath={whyPath} {...range} />
        </div>
      )}
      <TotalsSplit total={main} uncounted={uncounted} />
      <FurtherCurrencies totals={further} {...range} />
      {combined && whyPath !== null && <CombinedLine total={combined} today={range.today} whyHref={whyPath} />}
    </section>
  );
}
