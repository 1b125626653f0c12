import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { useWords } from '@/components/words/use-words';

export function ActivitySkeleton() {
  const { t } = useWords();
  return (
    <Panel title={t('activity.title')}>
      <div className="mt-2">
        {['first', 'second', 'third', 'fourth'].map((row) => (
          <div key={row} className="flex gap-3 border-t border-hair py-3.5 first:border-t-0">
            <Skeleton className="h-3 w-24" />
            <Skeleton className="h-3 grow" />
          </div>
        ))}
      </div>
    </Panel>
  );
}
