'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTransition } from 'react';
import { showToast } from '@/components/ui/toast-store';
import { refreshBalance } from '@/lib/actions/refresh-balance';
import type { AccountView } from '@/lib/domain/views';
import { overviewQuery } from '@/lib/queries/accounts';
import { outcomeText, type RefreshOutcome } from './refresh-outcome';

/** Asks the bank anew about some accounts, shows each as it answers, and says what became of them all. */
export function useRefreshAccounts(): [busy: boolean, refresh: (accountIds: readonly string[]) => void] {
  const queries = useQueryClient();
  const [busy, startTransition] = useTransition();

  const show = (view: AccountView) =>
    queries.setQueryData(
      overviewQuery().queryKey,
      (overview) =>
        overview && {
          ...overview,
          accounts: overview.accounts.map((account) => (account.id === view.id ? { ...account, ...view } : account)),
        },
    );

  const refreshOne = async (accountId: string): Promise<RefreshOutcome> => {
    try {
      const result = await refreshBalance(accountId);
      if (!result.ok) return result.code;
      // A poll that set out before would put the earlier state back.
      await queries.cancelQueries({ queryKey: overviewQuery().queryKey });
      show(result.value);
      return 'started';
    } catch {
      return 'lost';
    }
  };

  const refresh = (accountIds: readonly string[]) =>
    startTransition(async () => {
      const outcomes = await Promise.all(accountIds.map(refreshOne));
      const { text, tone } = outcomeText(outcomes);
      showToast(text, { tone });
      if (outcomes.some((outcome) => outcome !== 'started'))
        await queries.invalidateQueries({ queryKey: overviewQuery().queryKey });
    });

  return [busy, refresh];
}
