import { useEffect, useState } from 'react';

const SLOW_MS = 6_000;

/** True once something has been pending for long enough that a person wonders. */
export function useIsSlow(pending: object | null): boolean {
  const [slow, setSlow] = useState<object | null>(null);
  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => setSlow(pending), SLOW_MS);
    return () => clearTimeout(timer);
  }, [pending]);
  return pending !== null && slow === pending;
}
