'use client';

import { useRef, useState, useTransition } from 'react';
import { redrawPage } from '@/components/live/redraw-page';
import { disconnectAccounts } from '@/lib/actions/disconnect-accounts';

/** Disconnects once, however often it is pressed, then has the page drawn anew. `problem` is the last answer, in words, when it was no; or `unreachable`. */
export function useDisconnect(accountIds: readonly string[], unreachable: string, onDone: () => void) {
  const busy = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, startTransition] = useTransition();

  const ask = async () => {
    const result = await disconnectAccounts(accountIds);
    if (!result.ok) return setProblem(result.message);
    startTransition(redrawPage);
    onDone();
  };

  const disconnect = () => {
    if (busy.current) return;
    busy.current = true;
    setProblem(null);
    startTransition(async () => {
      await ask().catch(() => setProblem(unreachable));
      busy.current = false;
    });
  };

  return { disconnect, working, problem };
}
