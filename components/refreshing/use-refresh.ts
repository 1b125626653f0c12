'use client';

import { useRef, useState, useTransition } from 'react';
import { redrawPage } from '@/components/live/redraw-page';
import { useWords } from '@/components/words/use-words';
import { refreshBalance } from '@/lib/actions/refresh-balance';

/** These are told by the button itself, which then counts down: a bank that wants to be left alone for a while is no error. */
const TOLD_BY_BUTTON: readonly string[] = ['too_soon', 'already_pending'];

/** One refresh at a time: presses while one is being asked for do nothing. `refusal` is the last answer, in words, when it was no. */
export function useRefresh(accountId: string) {
  const { t } = useWords();
  const busy = useRef(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asking, startTransition] = useTransition();

  const ask = async () => {
    const result = await refreshBalance(accountId);
    setRefusal(result.ok || TOLD_BY_BUTTON.includes(result.code) ? null : result.message);
    // Whatever the answer, the page is older than it. The transition lasts until the page is drawn anew, so the button never flickers back.
    await redrawPage();
  };

  const refresh = () => {
    if (busy.current) return;
    busy.current = true;
    setRefusal(null);
    startTransition(async () => {
      await ask().catch(() => setRefusal(t('refreshing.browser.lost')));
      busy.current = false;
    });
  };

  return { refresh, asking, refusal };
}
