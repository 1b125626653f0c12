'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { redrawPage } from '@/components/live/redraw-page';
import { showToast } from '@/components/ui/toast-store';
import { useWords } from '@/components/words/use-words';
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

/** Once a link has ended: says so, shows what is new, and gives the focus back when the new page stands. */
export function useLinkEnd({ state, trigger, onEnd, onRestart }: Options): void {
  const router = useRouter();
  const onOverview = usePathname() === OVERVIEW;
  const [, startLeaving] = useTransition();
  const [left, setLeft] = useState(false);
  const outcome = state.step === 'ended' ? state.outcome : null;
  const { accounts, lookalikes } = state.step === 'ended' ? state : NOTHING;
  const { t } = useWords();
  const [nothing, tryAgain] = [t('linking.browser.nothing'), t('linking.browser.tryAgain')];
  const linked = t('linking.browser.linked', { count: accounts });

  useEffect(() => {
    if (outcome === null || left) return;
    if (outcome === 'cancelled') showToast(nothing, { action: { label: tryAgain, onSelect: onRestart } });
    startLeaving(() => {
      setLeft(true);
      if (outcome !== 'linked') return;
      if (onOverview && lookalikes === 0) return redrawPage();
      router.push(lookalikes > 0 ? DUPLICATES : OVERVIEW);
    });
  }, [outcome, left, lookalikes, onOverview, onRestart, router, nothing, tryAgain]);

  useEffect(() => {
    if (!left) return;
    if (accounts > 0) showToast(linked);
    giveFocusBack(trigger);
    onEnd();
  }, [accounts, left, linked, onEnd, trigger]);
}
