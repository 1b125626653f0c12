import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { useWords } from '@/components/words/use-words';

/** One owner in outline: most accounts have one. `note` says what is being waited for. */
export function OwnersSkeleton({ note }: { note?: string }) {
  const { t } = useWords();
  return (
    <Panel title={t('ownership.title')} actions={<Skeleton className="h-8 w-24 rounded-small" />}>
      <div className="flex gap-3.5 py-3.5">
        <Skeleton className="size-9" />
        <div className="min-w-0 grow space-y-2.5 py-1.5">
          <Skeleton className="h-4 w-32" />
          <Skeleton className="h-3 w-56 max-w-full" />
          <Skeleton className="h-3 w-44 max-w-full" />
          <Skeleton className="h-3 w-48 max-w-full" />
        </div>
      </div>
      <div role={note ? 'status' : undefined} className="mt-2 border-t border-hair pt-3 text-sm text-soft">
        {note ?? <Skeleton className="my-1 h-3 w-40" />}
      </div>
    </Panel>
  );
}
