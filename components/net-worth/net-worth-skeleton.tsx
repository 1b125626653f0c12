import { Skeleton } from '@/components/ui/skeleton';

export const HEAD = 'flex flex-wrap items-end gap-x-6 gap-y-4';

export const ChartSkeleton = () => <Skeleton className="h-66" />;

/** The head, the chart and the split, each as tall as when it is there. */
export function NetWorthSkeleton() {
  return (
    <div>
      <div className={HEAD}>
        <div className="sm:mr-auto">
          <Skeleton className="my-0.5 h-4 w-32" />
          <Skeleton className="mt-1 h-10 w-64 sm:h-12" />
          <Skeleton className="mt-3 mb-1 h-4 w-72" />
        </div>
        <Skeleton className="h-8 w-72" />
        <Skeleton className="h-10 w-36" />
      </div>
      <div className="mt-5">
        <ChartSkeleton />
      </div>
      <div className="mt-9 flex gap-10 border-t pt-5">
        <Skeleton className="h-12 w-28" />
        <Skeleton className="h-12 w-28" />
      </div>
    </div>
  );
}
