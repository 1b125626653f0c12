import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** Quiet, right of the title. */
  note?: ReactNode;
  children: ReactNode;
}

/** A titled block between two lines. What is wider than the screen scrolls on its own, also by keyboard. */
export function SupportSection({ title, note, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-7">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-2.5">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {note && <p className="text-soft">{note}</p>}
      </div>
      <div className="overflow-hidden rounded-strip border bg-card">{children}</div>
    </section>
  );
}
