'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { balancesFingerprint } from '@/lib/domain/balances-fingerprint';
import type { AccountView } from '@/lib/domain/views';

/**
 * Net worth and its line are drawn on the server, the cards go on in the browser. When the cards know more than what was drawn, the page is
 * asked for once more, and once only for each reading, so that the two agree again.
 */
export function useAgreeingPage(accounts: readonly AccountView[], drawn: string): void {
  const router = useRouter();
  const known = balancesFingerprint(accounts);
  const asked = useRef<string | null>(null);

  useEffect(() => {
    if (known === drawn || known === asked.current) return;
    asked.current = known;
    router.refresh();
  }, [known, drawn, router]);
}
