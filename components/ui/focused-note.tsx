'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Says what has just been done, and takes the focus: the control that did it is gone. Give it a `key` for each thing done. */
export function FocusedNote({ children }: { children: ReactNode }) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p ref={note} role="status" tabIndex={-1} className="mt-6 rounded-strip bg-tint px-4 py-3 text-ink">
      {children}
    </p>
  );
}
