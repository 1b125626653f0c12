import { Icon } from '@/components/ui/icon';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import type { HistoryPoint } from '@/lib/domain/history';
import type { LinkMoment } from '@/lib/domain/link-moments';
import type { AmountSense } from '@/lib/domain/say-amount';
import { DownloadLinks } from './download-links';
import { HistoryBlock } from './history-block';
import { HistoryControls } from './history-controls';
import type { HistoryChoice } from './history-links';
import { KnownOnForm } from './known-on-form';
import { KnownOnNote } from './known-on-note';
import { MomentList } from './moment-list';

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
  hidden: boolean;
  /** The last day there is anything to know of. */
  lastDay: string;
  /** Where the history's files are: the account in the API. */
  files: string;
  /** What happened to the link in this range, oldest first. */
  moments: readonly LinkMoment[];
}

export function HistoryPanel({ series, choice, path, sense, hidden, lastDay, files, moments }: Props) {
  const { t } = useWords();
  if (series.length === 0 && choice.knownOn === null) return <NoHistory />;
  return (
    <Panel title={t('history.title')} actions={<HistoryControls path={path} choice={choice} />}>
      {choice.knownOn !== null && (
        <KnownOnNote choice={choice} knownOn={choice.knownOn} path={path} isEmpty={series.length === 0} />
      )}
      <div className="space-y-8">
        {series.map(({ currency, points }) => (
          <HistoryBlock
            key={currency}
            series={points}
            currency={currency}
            sense={sense}
            hidden={hidden}
            moments={moments}
            {...choice}
            whyPath={`${path}/why`}
            {...(series.length > 1 ? { heading: currency } : {})}
          />
        ))}
      </div>
      <MomentList moments={moments} today={lastDay} />
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        {choice.view === 'table' && <KnownOnForm choice={choice} path={path} lastDay={lastDay} />}
        <DownloadLinks path={files} what="history" />
        {series.some(({ points }) => points.some((point) => point.seeded)) && <DemoNote />}
      </div>
    </Panel>
  );
}

function DemoNote() {
  const { t } = useWords();
  return (
    <p className="flex items-start gap-1.5 text-sm text-soft">
      <Icon name="info" className="mt-0.5 size-4" />
      {t('history.demoNote')}
    </p>
  );
}

function NoHistory() {
  const { t } = useWords();
  return (
    <Panel title={t('history.title')}>
      <p className="text-md text-soft">{t('history.summary.none')}</p>
    </Panel>
  );
}
