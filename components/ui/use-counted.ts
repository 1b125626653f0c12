'use client';

import { useEffect, useRef, useState } from 'react';

const DURATION_MS = 200;
const easeOut = (part: number) => 1 - (1 - part) ** 3;

/** A whole number that counts over to `target` once when that changes, and steps there at once under reduced motion. */
export function useCounted(target: number): number {
  const [shown, setShown] = useState(target);
  const settled = useRef(target);

  useEffect(() => {
    const origin = settled.current;
    if (origin === target) return;
    settled.current = target;
    const duration = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION_MS;
    const startedAt = performance.now();
    let frame = requestAnimationFrame(function step(time) {
      const part = duration === 0 ? 1 : Math.min(1, Math.max(0, (time - startedAt) / duration));
      setShown(Math.round(origin + (target - origin) * easeOut(part)));
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);

  return shown;
}
