'use client';

import { useSyncExternalStore } from 'react';

/**
 * The server's clock, going on in the browser. The device's own clock may be wrong, so it is only used to measure what has passed since a
 * page or an answer stated the server's time. The largest difference seen is kept: it belongs to the answer that was shortest on its way.
 */
let serverAhead = Number.NEGATIVE_INFINITY;

function noteServerTime(serverNow: string): void {
  serverAhead = Math.max(serverAhead, Date.parse(serverNow) - Date.now());
}

const subscribeEvery = (everyMs: number) => (onTick: () => void) => {
  const timer = setInterval(onTick, everyMs);
  return () => clearInterval(timer);
};

const SUBSCRIBE = { 1_000: subscribeEvery(1_000), 30_000: subscribeEvery(30_000) };

/** Now, moving on every `everyMs`. The first render agrees with the server's to the letter, so hydration never differs. */
export function useNow(serverNow: string, everyMs: keyof typeof SUBSCRIBE = 30_000): Date {
  const tick = useSyncExternalStore(
    SUBSCRIBE[everyMs],
    () => Math.floor(Date.now() / everyMs),
    () => null,
  );
  if (tick === null) return new Date(serverNow);
  noteServerTime(serverNow);
  return new Date(Math.max(Date.parse(serverNow), tick * everyMs + serverAhead));
}
