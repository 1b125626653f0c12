'use client';

import { useEffect, useState, useTransition } from 'react';
import { revealOwners } from '@/lib/actions/reveal-owners';
import type { OwnerView } from '@/lib/domain/views';

const SHOWN_MS = 30_000;
const UNREACHABLE = 'We could not be reached. Check your connection and try again.';

/** Owners in full, fetched when asked for and dropped after 30 seconds. `said` is what a screen reader is to be told. */
export function useReveal(accountId: string) {
  const [owners, setOwners] = useState<readonly OwnerView[] | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [asking, startTransition] = useTransition();

  const hide = () => {
    setOwners(null);
    setSaid('Owner details are hidden again.');
  };

  const ask = async () => {
    const result = await revealOwners(accountId);
    if (!result.ok) return setProblem(result.message);
    setOwners(result.value.owners);
    setSaid('Owner details are shown for 30 seconds.');
  };

  const reveal = () => {
    if (asking) return;
    setProblem('');
    startTransition(async () => ask().catch(() => setProblem(UNREACHABLE)));
  };

  useEffect(() => {
    if (!owners) return;
    const timer = setTimeout(hide, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [owners]);

  return { owners, reveal, hide, asking, said, problem };
}
