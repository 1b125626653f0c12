'use client';

import { useTransition } from 'react';
import { redrawPage } from '@/components/live/redraw-page';
import { showToast } from '@/components/ui/toast-store';
import { useWords } from '@/components/words/use-words';
import { refreshBalance } from '@/lib/actions/refresh-balance';
import { outcomeText, type RefreshOutcome } from './refresh-outcome';

async function refreshOne(accountId: string): Promise<RefreshOutcome> {
  try {
    const result = await refreshBalance(accountId);
    return result.ok ? 'started' : result.code;
  } catch {
    return 'lost';
  }
}

/** Asks the bank anew about some accounts, says what became of them all, and has the page drawn anew. Busy until that stands. */
export function useRefreshAccounts(): [busy: boolean, refresh: (accountIds: readonly string[]) => void] {
  const words = useWords();
  const [busy, startTransition] = useTransition();

  const refresh = (accountIds: readonly string[]) =>
    startTransition(async () => {
      const outcomes = await Promise.all(accountIds.map(refreshOne));
      const { text, tone } = outcomeText(outcomes, words);
      showToast(text, { tone });
      if (!outcomes.includes('lost')) await redrawPage();
    });

  return [busy, refresh];
}
