'use client';

import { useEffect, useState } from 'react';
import { useWords } from '@/components/words/use-words';
import { Button } from './button';
import { IconButton } from './icon-button';
import { dismissToast, type Toast } from './toast-store';

/** Longer where something can be done about it: somebody has to get there first. */
const shownMs = ({ action }: Toast) => (action ? 15_000 : 6_000);

/** Stays while it is pointed at or holds the focus. */
export function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useWords();
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), shownMs(toast));
    return () => clearTimeout(timer);
  }, [held, toast]);

  const runAction = () => {
    dismissToast(toast.id);
    toast.action?.onSelect();
  };

  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex appear items-center gap-3 rounded-strip border bg-card py-2 pr-2 pl-4 text-md shadow-float"
    >
      <p
        role={toast.tone === 'problem' ? 'alert' : undefined}
        className={toast.tone === 'problem' ? 'text-red' : undefined}
      >
        {toast.text}
      </p>
      {toast.action && (
        <Button variant="quiet" size="small" className="text-accent" onClick={runAction}>
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="close" label={t('common.browser.dismiss')} onClick={() => dismissToast(toast.id)} />
    </div>
  );
}
