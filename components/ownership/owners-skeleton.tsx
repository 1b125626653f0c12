import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';

/** Two owners in outline. `note` says what is being waited for. */
export function OwnersSkeleton({ note }: { note?: string }) {
  return (
    <Panel title="Owners">
      {['first', 'second'].map((owner) => (
        <div key={owner} className="flex gap-3.5 border-t border-hair py-3.5 first-of-type:border-t-0">
          <Skeleton className="size-9" />
          <div className="grow space-y-2.5 py-1.5">
            <Skeleton className="h-4 w-32" />
            <Skeleton className="h-3 w-56 max-w-full" />
            <Skeleton className="h-3 w-48 max-w-full" />
          </div>
        </div>
      ))}
      {note && (
        <p role="status" className="text-sm text-soft">
          {note}
        </p>
      )}
    </Panel>
  );
}
