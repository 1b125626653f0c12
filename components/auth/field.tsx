'use client';

import clsx from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';

interface Props extends ComponentProps<'input'> {
  label: string;
  /** Said before anything is wrong. */
  hint?: string;
  /** What is wrong, as a sentence. */
  fault?: string | undefined;
  /** Inside the field, at its right end. */
  trailing?: ReactNode;
}

/** A labelled input whose hint and fault are read out with it. */
export function Field({ label, hint, fault, trailing, className, ...input }: Props) {
  const id = useId();
  const told = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-md font-medium">
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          aria-invalid={fault ? true : undefined}
          aria-describedby={told || undefined}
          className={clsx(
            'h-11 w-full rounded-button border bg-card px-3.5 text-base text-ink placeholder:text-faint',
            fault ? 'border-red' : 'border-faint/75',
            trailing && 'pr-18',
            className,
          )}
          {...input}
        />
        {trailing && <div className="absolute inset-y-0 right-1.5 flex items-center">{trailing}</div>}
      </div>
      {fault && (
        <p id={`${id}-fault`} className="mt-1.5 text-sm text-red">
          {fault}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={clsx('mt-1.5 text-sm text-soft', fault && 'sr-only')}>
          {hint}
        </p>
      )}
    </div>
  );
}
