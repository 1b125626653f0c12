'use client';

import { startTransition, useEffect } from 'react';
import { redrawPage } from '@/components/live/redraw-page';

const EVERY_MS = 1_500;

/** Has the server draw the page anew for as long as it stands. */
export function LookAgain() {
  useEffect(() => {
    const timer = setInterval(() => startTransition(redrawPage), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return null;
}
