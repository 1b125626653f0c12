import { Skeleton } from '@/components/ui/skeleton';

/** The figure, the quiet line and the 90 days of a card, as tall as when they are there. */
export function CardSkeletonBody() {
  return (
    <>
      <Skeleton className="mt-4.25 mb-0.75 h-7.5 w-3/5" />
      <Skeleton className="my-1 h-3 w-4/5" />
      <Skeleton className="mt-3 mb-2.5 h-10" />
    </>
  );
}
