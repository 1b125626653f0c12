import { Skeleton } from '@/components/ui/skeleton';
import { AccountCardSkeleton } from './account-card-skeleton';
import { CARD_GRID } from './card-grid';

/** One institution with three cards. */
export function AccountsSkeleton() {
  return (
    <div className="mt-10">
      <div className="mb-3.5 flex items-center gap-3.5">
        <Skeleton className="size-9 rounded-button" />
        <div>
          <Skeleton className="my-1 h-4 w-40" />
          <Skeleton className="my-1 h-3 w-56" />
        </div>
      </div>
      <div className={CARD_GRID}>
        <AccountCardSkeleton />
        <AccountCardSkeleton />
        <AccountCardSkeleton />
      </div>
    </div>
  );
}
