import { Skeleton } from '@/components/ui/skeleton';
import { SHEET } from './balance-grid';

/** Stands where a cash account's three balances will. */
export function BalanceSkeleton() {
  return (
    <div aria-hidden="true" className={`grid grid-cols-2 ${SHEET} sm:grid-cols-[1.4fr_1fr_1fr]`}>
      <div className="border-line px-5 py-5 max-sm:col-span-full max-sm:border-b sm:px-6">
        <Skeleton className="my-1 h-3 w-20" />
        <Skeleton className="my-2 h-7 w-44" />
        <Skeleton className="mt-2 mb-1 h-3 w-56 max-w-full" />
      </div>
      {['current', 'pending'].map((line) => (
        <div key={line} className="px-5 py-5 last:border-l sm:border-l sm:px-6">
          <Skeleton className="my-1 h-3 w-16" />
          <Skeleton className="my-1.5 h-5 w-28" />
          <Skeleton className="mt-2 mb-1 h-3 w-32 max-w-full" />
        </div>
      ))}
    </div>
  );
}
