import clsx from 'clsx';
import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** Right beside the title: a badge. */
  badge?: ReactNode;
  /** At the right end of the title row: buttons, ranges. Wraps below on a narrow screen. */
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A white sheet with a heading, as a region named by it. */
export function Panel({ title, badge, actions, className, children }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={clsx('rounded-sheet border bg-card px-4 py-4.5 sm:px-6 sm:py-5', className)}
    >
      <div className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-2.5">
        <h2 id={id} className="text-lg font-semibold tracking-title">
          {title}
        </h2>
        {badge}
        {actions && <div className="flex flex-wrap items-center gap-x-3 gap-y-2.5 sm:ml-auto">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
