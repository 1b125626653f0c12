import { useCallback, useEffect, useState } from 'react';
import { hasKeys } from '../../auth-flow/client/read-data';
import type { Shown, ShownDeliveries, ShownFault, ShownState } from '../protocol';
import { callControl } from './call-control';

const EVERY_MS = 2_000;

/** What came of the last button: said to everyone who looks or listens. */
export interface Notice {
  text: string;
  isTrouble: boolean;
}

export interface SandboxDriver {
  shown: Shown | null;
  notice: Notice | null;
  /** Sends a control request and shows what came of it. `done` is said when it worked. */
  send(method: string, path: string, body: object | undefined, done: string): Promise<void>;
}

/** Asks for everything every two seconds while the page is looked at, and at once after each change. */
export function useSandbox(): SandboxDriver {
  const [shown, setShown] = useState<Shown | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const look = useCallback(async () => {
    try {
      setShown(await readAll());
      setNotice((before) => (before?.text === UNREACHABLE ? null : before));
    } catch {
      setNotice({ text: UNREACHABLE, isTrouble: true });
    }
  }, []);

  useEffect(() => {
    const lookIfSeen = () => document.visibilityState === 'visible' && void look();
    // Started from the timer, so that mounting itself changes nothing.
    const first = setTimeout(lookIfSeen);
    const timer = setInterval(lookIfSeen, EVERY_MS);
    document.addEventListener('visibilitychange', lookIfSeen);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookIfSeen);
    };
  }, [look]);

  const send = useCallback<SandboxDriver['send']>(
    async (method, path, body, done) => {
      try {
        await callControl(method, path, body);
        setNotice({ text: done, isTrouble: false });
      } catch (error) {
        setNotice({ text: error instanceof Error ? error.message : String(error), isTrouble: true });
      }
      await look();
    },
    [look],
  );

  return { shown, notice, send };
}

const UNREACHABLE = 'The sandbox does not answer. It may have been stopped; what is shown is from before.';

async function readAll(): Promise<Shown> {
  const [state, deliveries, faults] = await Promise.all([
    callControl('GET', '/state?limit=50'),
    callControl('GET', '/deliveries?limit=50'),
    callControl('GET', '/faults'),
  ]);
  if (!isState(state) || !areDeliveries(deliveries) || !areFaults(faults)) throw new Error('The answer is no state.');
  return { state, deliveries, faults: faults.data };
}

const isState = hasKeys<ShownState>(
  'now',
  'settings',
  'counts',
  'accounts',
  'sessions',
  'events',
  'endpoints',
  'upcoming',
);
const areDeliveries = hasKeys<ShownDeliveries>('attempts', 'pending');
const areFaults = hasKeys<{ data: ShownFault[] }>('data');
