'use client';

import { useEffect, useReducer, useRef, useSyncExternalStore, useTransition } from 'react';
import { isAway } from './away';
import { tryRedraw } from './redraw-page';

function onVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

const AGAIN_MS = 2_000;

/**
 * Draws the page anew when asked, one draw at a time: asked for meanwhile, or while nobody looks, it happens once afterwards, and again
 * where it was lost. What is on the screen stays until the new page is there.
 */
export function useRedraw(): () => void {
  const [drawing, startDrawing] = useTransition();
  const [asked, ask] = useReducer((times: number) => times + 1, 0);
  const answered = useRef(0);
  const hidden = useSyncExternalStore(
    onVisibility,
    () => document.hidden,
    () => false,
  );

  useEffect(() => {
    if (asked === answered.current || drawing || hidden) return;
    answered.current = asked;
    startDrawing(async () => {
      const drawn = await tryRedraw();
      // Away, it would be lost again; the server's return is told.
      if (!drawn) setTimeout(() => isAway() || ask(), AGAIN_MS);
    });
  }, [asked, drawing, hidden]);

  return ask;
}
