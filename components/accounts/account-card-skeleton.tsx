import { Skeleton } from '@/components/ui/skeleton';

/** The figure, the quiet line, the 90 days of a card and what changed in them, as tall as when they are there. */
export function CardSkeletonBody() {
  return (
    <>
      <Skeleton className="mt-4.25 mb-0.75 h-7.5 w-3/5" />
      <Skeleton className="my-1 h-3 w-4/5" />
      <Skeleton className="mt-3 mb-1.5 h-10" />
      <Skeleton className="mt-1 mb-3.5 h-3 w-2/5" />
    </>
  );
}
