'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { useWords } from '@/components/words/use-words';
import { disconnectAccount } from '@/lib/actions/disconnect-account';

/** Disconnects once, however often it is pressed, then has the page drawn anew. `problem` is the last answer, in words, when it was no. */
export function useDisconnect(accountId: string, onDone: () => void) {
  const router = useRouter();
  const { t } = useWords();
  const busy = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, startTransition] = useTransition();

  const ask = async () => {
    const result = await disconnectAccount(accountId);
    if (!result.ok) return setProblem(result.message);
    router.refresh();
    onDone();
  };

  const disconnect = () => {
    if (busy.current) return;
    busy.current = true;
    setProblem(null);
    startTransition(async () => {
      await ask().catch(() => setProblem(t('disconnecting.browser.unreachable')));
      busy.current = false;
    });
  };

  return { disconnect, working, problem };
}
