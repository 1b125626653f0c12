import { useEffect, useState } from 'react';

const SLOW_MS = 6_000;

/** True once something has been pending for long enough that a person wonders. */
export function useIsSlow(pending: object | string | null, slowMs = SLOW_MS): boolean {
  const [slow, setSlow] = useState<object | string | null>(null);
  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => setSlow(pending), slowMs);
    return () => clearTimeout(timer);
  }, [pending, slowMs]);
  return pending !== null && slow === pending;
}
