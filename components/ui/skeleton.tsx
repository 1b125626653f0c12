import clsx from 'clsx';

/** A grey bar where a figure will stand. Size it by `className`, to the geometry of what it stands for. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={clsx('block breathe rounded-tiny bg-hair', className)} />;
}
