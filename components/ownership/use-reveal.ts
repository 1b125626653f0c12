'use client';

import { useEffect, useState, useTransition } from 'react';
import { useWords } from '@/components/words/use-words';
import { revealOwners } from '@/lib/actions/reveal-owners';
import type { OwnerView } from '@/lib/domain/views';
import type { OwnerRows } from './owner-rows';

interface Revealed {
  readonly owners: readonly OwnerView[];
  readonly Rows: typeof OwnerRows;
}

const SHOWN_MS = 30_000;

/** Owners in full, fetched when asked for and dropped after 30 seconds. `said` is what a screen reader is to be told. */
export function useReveal(accountId: string) {
  const { t } = useWords();
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [told, setTold] = useState<'shown' | 'hidden' | null>(null);
  const [problem, setProblem] = useState('');
  const [asking, startTransition] = useTransition();

  const hide = () => {
    setRevealed(null);
    setTold('hidden');
  };

  const ask = async () => {
    const [result, { OwnerRows }] = await Promise.all([revealOwners(accountId), import('./owner-rows')]);
    if (!result.ok) return setProblem(result.message);
    setRevealed({ owners: result.value.owners, Rows: OwnerRows });
    setTold('shown');
  };

  const reveal = () => {
    if (asking) return;
    setProblem('');
    startTransition(async () => ask().catch(() => setProblem(t('ownership.browser.unreachable'))));
  };

  useEffect(() => {
    if (!revealed) return;
    const timer = setTimeout(hide, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [revealed]);

  return { revealed, reveal, hide, asking, said: told && t(`ownership.browser.${told}`), problem };
}
