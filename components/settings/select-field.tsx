import clsx from 'clsx';
import { type ComponentProps, useId } from 'react';

interface Props extends ComponentProps<'select'> {
  label: string;
  hint?: string;
  /** What is wrong, as a sentence. */
  fault?: string | undefined;
}

/** The browser's own list, labelled; its hint and fault are read out with it. */
export function SelectField({ label, hint, fault, className, ...select }: Props) {
  const id = useId();
  const told = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-md font-medium">
        {label}
      </label>
      <select
        id={id}
        aria-invalid={fault ? true : undefined}
        aria-describedby={told || undefined}
        className={clsx(
          'h-11 w-full rounded-button border bg-card px-3 text-base text-ink',
          fault ? 'border-red' : 'border-faint/75',
          className,
        )}
        {...select}
      />
      {fault && (
        <p id={`${id}-fault`} className="mt-1.5 text-sm text-red">
          {fault}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
