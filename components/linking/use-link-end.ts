'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { showToast } from '@/components/ui/toast-store';
import type { LinkState } from './link-state';

interface Options {
  readonly state: LinkState;
  readonly trigger: HTMLElement;
  readonly onEnd: () => void;
  readonly onRestart: () => void;
}

const OVERVIEW = '/overview';
/** Where is decided whether an account is one that was linked before. */
const DUPLICATES = '/duplicates';

const NOTHING = { accounts: 0, lookalikes: 0 };

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
  const [, startLeaving] = useTransition();
  const [left, setLeft] = useState(false);
  const outcome = state.step === 'ended' ? state.outcome : null;
  const { accounts, lookalikes } = state.step === 'ended' ? state : NOTHING;

  useEffect(() => {
    if (outcome === null || left) return;
    if (outcome === 'cancelled')
      showToast('Nothing was linked', { action: { label: 'Try again', onSelect: onRestart } });
    startLeaving(() => {
      setLeft(true);
      if (outcome !== 'linked') return;
      if (lookalikes > 0) router.push(DUPLICATES);
      else if (!onOverview) router.push(OVERVIEW);
      router.refresh();
    });
  }, [outcome, left, lookalikes, onOverview, onRestart, router]);

  useEffect(() => {
    if (!left) return;
    if (accounts > 0) showToast(linkedText(accounts));
    giveFocusBack(trigger);
    onEnd();
  }, [accounts, left, onEnd, trigger]);
}
