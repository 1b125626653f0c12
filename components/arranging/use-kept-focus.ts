'use client';

import { useLayoutEffect, useRef } from 'react';

/** Gives the focus back to what was pressed once `order` has changed: a row that is moved in the page loses it. */
export function useKeptFocus(order: string): (pressed: HTMLElement) => void {
  const pressed = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) pressed.current?.focus();
    pressed.current = null;
  }, [order]);
  return (element) => {
    pressed.current = element;
  };
}
