'use client';

import { useEffect } from 'react';
import { askForRedraw } from './redraw-signal';

/** Draws the page anew in so many milliseconds: when what it says stops being true though nothing happens. A new draw, a new wait. */
export function RedrawAfter({ ms, drawnAt }: { ms: number | null; drawnAt: string }) {
  useEffect(() => {
    if (ms === null) return;
    const timer = setTimeout(askForRedraw, ms);
    return () => clearTimeout(timer);
  }, [ms, drawnAt]);
  return null;
}
