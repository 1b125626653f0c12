import { buttonClass } from '@/components/ui/button-class';
import { useWords } from '@/components/words/use-words';
import type { HistoryChoice } from './history-links';

interface Props {
  choice: HistoryChoice;
  path: string;
  /** The latest day worth choosing, `YYYY-MM-DD`. */
  lastDay: string;
}

/** Asks for the table as it was known at the end of a day; works without JavaScript. */
export function KnownOnForm({ choice: { knownOn, range, view }, path, lastDay }: Props) {
  const { t } = useWords();
  return (
    <form action={path} className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
      <input type="hidden" name="range" value={range} />
      <input type="hidden" name="view" value={view} />
      <label htmlFor="known-on" className="text-soft">
        {t('history.knownOn.label')}
      </label>
      <input
        id="known-on"
        type="date"
        name="knownOn"
        required
        max={lastDay}
        defaultValue={knownOn ?? lastDay}
        className="h-8 rounded-small border bg-card px-2 text-ink"
      />
      <button type="submit" className={buttonClass({ variant: 'secondary', size: 'small' })}>
        {t('history.knownOn.show')}
      </button>
    </form>
  );
}
