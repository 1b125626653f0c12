'use client';

import { useEffect, useState, useTransition } from 'react';
import { revealOwners } from '@/lib/actions/reveal-owners';
import type { OwnerView } from '@/lib/domain/views';
import type { OwnerRows } from './owner-rows';

interface Revealed {
  readonly owners: readonly OwnerView[];
  readonly Rows: typeof OwnerRows;
}

const SHOWN_MS = 30_000;
const UNREACHABLE = 'We could not be reached. Check your connection and try again.';

/** Owners in full, fetched when asked for and dropped after 30 seconds. `said` is what a screen reader is to be told. */
export function useReveal(accountId: string) {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [asking, startTransition] = useTransition();

  const hide = () => {
    setRevealed(null);
    setSaid('Owner details are hidden again.');
  };

  const ask = async () => {
    const [result, { OwnerRows }] = await Promise.all([revealOwners(accountId), import('./owner-rows')]);
    if (!result.ok) return setProblem(result.message);
    setRevealed({ owners: result.value.owners, Rows: OwnerRows });
    setSaid('Owner details are shown for 30 seconds.');
  };

  const reveal = () => {
    if (asking) return;
    setProblem('');
    startTransition(async () => ask().catch(() => setProblem(UNREACHABLE)));
  };

  useEffect(() => {
    if (!revealed) return;
    const timer = setTimeout(hide, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [revealed]);

  return { revealed, reveal, hide, asking, said, problem };
}
