import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { useWords } from '@/components/words/use-words';
import { HistoryControls } from './history-controls';
import type { HistoryChoice } from './history-links';

/** The sheet of one currency, its controls already in place. */
export function HistorySkeleton({ path, choice }: { path: string; choice: HistoryChoice }) {
  return (
    <Panel title={useWords().t('history.title')} actions={<HistoryControls path={path} choice={choice} />}>
      <Skeleton className="my-1.5 h-3.5 w-4/5 max-w-md" />
      <Skeleton className="mt-5 h-60 rounded-small" />
      <div className="h-6" />
    </Panel>
  );
}
