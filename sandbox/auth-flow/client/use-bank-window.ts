import { useCallback, useEffect, useRef, useState } from 'react';
import { CHANNEL, type FlowAction } from '../protocol';

const LOOK_EVERY_MS = 400;
const SIZE = 'popup,width=480,height=680';

/**
 * The bank's own window. Whether it says that it has an answer or is simply closed, the server is asked what came of it:
 * nothing that a window says is believed.
 */
export function useBankWindow(ticket: string, act: (action: FlowAction) => void) {
  const [state, setState] = useState<'closed' | 'open' | 'blocked'>('closed');
  const opened = useRef<Window | null>(null);

  const answered = useCallback(() => {
    setState('closed');
    act({ action: 'return_from_bank' });
  }, [act]);

  useEffect(() => {
    if (state !== 'open') return;
    function onMessage(event: MessageEvent<unknown>) {
      if (event.origin === location.origin && event.source === opened.current && isAnswer(event.data)) answered();
    }
    const timer = setInterval(() => opened.current?.closed && answered(), LOOK_EVERY_MS);
    window.addEventListener('message', onMessage);
    return () => {
      clearInterval(timer);
      window.removeEventListener('message', onMessage);
    };
  }, [state, answered]);

  // Going back while the bank's window is open: it has nothing to answer to any more.
  useEffect(() => () => opened.current?.close(), []);

  /** Must be called straight from a click, or browsers block the window. */
  function open() {
    if (opened.current && !opened.current.closed) return opened.current.focus();
    opened.current = window.open(`/auth-flow/bank/${ticket}`, '_blank', SIZE);
    setState(opened.current ? 'open' : 'blocked');
  }

  return { state, open, answered };
}

function isAnswer(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'channel' in data && data.channel === CHANNEL;
}
