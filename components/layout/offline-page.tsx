'use client';

import { useEffect } from 'react';

/** Has the browser say in our words that it is offline; where it will not, it says so in its own. */
export function OfflinePage() {
  useEffect(() => {
    // Some browsers have none on plain http, whatever the types say.
    const { serviceWorker } = navigator as Partial<Navigator>;
    serviceWorker?.register('/sw.js', { scope: '/' }).catch(() => undefined);
  }, []);
  return null;
}
