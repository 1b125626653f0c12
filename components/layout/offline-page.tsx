'use client';

import { useEffect } from 'react';
import type { Locale } from '@/lib/domain/locale';

/** Has the browser say in our words that it is offline; where it will not, it says so in its own. The worker is another one for each language. */
export function OfflinePage({ locale }: { locale: Locale }) {
  useEffect(() => {
    // Some browsers have none on plain http, whatever the types say.
    const { serviceWorker } = navigator as Partial<Navigator>;
    serviceWorker?.register(`/sw.js?in=${locale}`, { scope: '/' }).catch(() => undefined);
  }, [locale]);
  return null;
}
