'use client';

import { useEffect } from 'react';
import { useWords } from '@/components/words/use-words';

/** Has the browser say in our words that it is offline; where it will not, it says so in its own. The worker is another one for each language. */
export function OfflinePage() {
  const { locale } = useWords();
  useEffect(() => {
    // Some browsers have none on plain http, whatever the types say.
    const { serviceWorker } = navigator as Partial<Navigator>;
    serviceWorker?.register(`/sw.js?in=${locale}`, { scope: '/' }).catch(() => undefined);
  }, [locale]);
  return null;
}
