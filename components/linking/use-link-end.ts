'use client';

import { useQueryClient } from '@tanstack/react-query';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { showToast } from '@/components/ui/toast-store';
import { overviewQuery } from '@/lib/queries/accounts';
import type { LinkState } from './link-state';

interface Options {
  readonly state: LinkState;
  readonly trigger: HTMLElement;
  readonly onEnd: () => void;
  readonly onRestart: () => void;
}

const OVERVIEW = '/overview';

/** The button may have gone with the page it stood on: then to the one that stands in its place. */
function giveFocusBack(trigger: HTMLElement): void {
  const target = trigger.isConnected ? trigger : document.querySelector<HTMLElement>('[data-starts-link]');
  target?.focus();
}

const linkedText = (accounts: number) => (accounts === 1 ? '1 account linked' : `${accounts} accounts linked`);

/** Once a link has ended: says so, shows what is new, and gives the focus back when the new page stands. */
export function useLinkEnd({ state, trigger, onEnd, onRestart }: Options): void {
  const router = useRouter();
  const onOverview = usePathname() === OVERVIEW;
  const queries = useQueryClient();
  const [, startLeaving] = useTransition();
  const [left, setLeft] = useState(false);
  const outcome = state.step === 'ended' ? state.outcome : null;
  const accounts = state.step === 'ended' ? state.accounts : 0;

  useEffect(() => {
    if (outcome === null || left) return;
    if (outcome === 'cancelled')
      showToast('Nothing was linked', { action: { label: 'Try again', onSelect: onRestart } });
    startLeaving(() => {
      setLeft(true);
      if (outcome !== 'linked') return;
      void queries.invalidateQueries({ queryKey: overviewQuery().queryKey });
      if (!onOverview) router.push(OVERVIEW);
      router.refresh();
    });
  }, [outcome, left, onOverview, onRestart, queries, router]);

  useEffect(() => {
    if (!left) return;
    if (accounts > 0) showToast(linkedText(accounts));
    giveFocusBack(trigger);
    onEnd();
  }, [accounts, left, onEnd, trigger]);
}
