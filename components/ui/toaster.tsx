'use client';

import { useSyncExternalStore } from 'react';
import { ToastCard } from './toast-card';
import { currentToasts, subscribeToToasts, type Toast } from './toast-store';

const NONE: readonly Toast[] = [];

/** The place where toasts appear. It is there before the first one, so that a screen reader hears that one too. */
export function Toaster() {
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts, () => NONE);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-10 flex flex-col items-center gap-2"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}
