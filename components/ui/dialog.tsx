'use client';

import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';

interface Props {
  open: boolean;
  /** Escape, a press beside the sheet, or the browser's back gesture: put `open` to false. */
  onClose: () => void;
  title: string;
  /** The row of buttons, the one that goes on last. */
  actions?: ReactNode;
  children: ReactNode;
}

/**
 * The browser's own modal dialog: it holds the focus, makes the page inert, and gives the focus back to what opened it. Keep it mounted.
 * The focus begins on what is marked `data-autofocus`, else on the first thing that can have it.
 */
export function Dialog({ open, onClose, title, actions, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (!open) return dialog.current?.close();
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [open]);

  const closeFromBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };

  // At once, and not when the browser tells of the close: another may be asked for before that.
  const closeByKey = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };

  return (
    // Escape reaches the dialog as `cancel`; a press on the dialog element itself, outside the sheet within, is a press on its backdrop.
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClick={closeFromBackdrop}
      onCancel={closeByKey}
      onClose={() => open && !dialog.current?.open && onClose()}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-sheet border bg-card text-ink shadow-float backdrop:bg-scrim open:appear"
    >
      {open && (
        <div className="p-6">
          <h2 id={titleId} className="text-xl font-semibold tracking-title">
            {title}
          </h2>
          <div className="mt-2 text-soft">{children}</div>
          {actions && <div className="mt-6 flex flex-wrap justify-end gap-2">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
