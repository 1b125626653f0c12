'use client';

import clsx from 'clsx';
import { type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { placeUnder } from './popover-place';

interface Props {
  /** The words to press: "Why?". */
  label: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A few sentences that open beside the words they explain. A press elsewhere and Escape close them. */
export function Explain({ label, className, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open' && button.current) placeUnder(event.currentTarget, button.current, 'left');
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        className={clsx('rounded-tiny underline decoration-1 underline-offset-3 hover:text-ink', className)}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        onBeforeToggle={place}
        className="absolute inset-auto m-0 w-72 rounded-strip border bg-card p-4 text-left text-md font-normal text-soft shadow-float open:appear"
      >
        {children}
      </div>
    </>
  );
}
