'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { disconnectAccount } from '@/lib/actions/disconnect-account';

const UNREACHABLE = 'We could not be reached. The account is still linked; check your connection and try again.';

/** Disconnects once, however often it is pressed, then has the page drawn anew. `problem` is the last answer, in words, when it was no. */
export function useDisconnect(accountId: string, onDone: () => void) {
  const router = useRouter();
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
      await ask().catch(() => setProblem(UNREACHABLE));
      busy.current = false;
    });
  };

  return { disconnect, working, problem };
}
