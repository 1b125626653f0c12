'use client';

import { useEffect, useRef } from 'react';

/** When a control that held the focus goes, moves the focus to what took its place, by its id, instead of to the top of the page. */
export function useFocusOnceGone(gone: boolean, placeId: string): void {
  const wasGone = useRef(gone);
  useEffect(() => {
    if (gone && !wasGone.current && document.activeElement === document.body) document.getElementById(placeId)?.focus();
    wasGone.current = gone;
  }, [gone, placeId]);
}
