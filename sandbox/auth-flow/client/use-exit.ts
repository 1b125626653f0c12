import { useCallback, useEffect, useState } from 'react';
import type { FlowBoot, FlowView, Outcome } from '../protocol';
import { postExit } from './call-flow';
import { onExitRequested, tellHost } from './host';

/** The way out: × and Escape, here or in the page around. Asks first where something would be lost. */
export function useExit(boot: FlowBoot, view: FlowView) {
  const [isConfirming, setConfirming] = useState(false);
  const { hostOrigin, token } = boot;

  const leave = useCallback(
    (outcome: Outcome) => {
      postExit(token);
      tellHost(hostOrigin, { type: 'closed', outcome });
    },
    [hostOrigin, token],
  );

  const askToLeave = useCallback(() => {
    const outcome = outcomeNow(view);
    if (outcome === null) setConfirming(true);
    else leave(outcome);
  }, [view, leave]);

  useEffect(() => onExitRequested(hostOrigin, askToLeave), [hostOrigin, askToLeave]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      // An open dialog closes on Escape by itself.
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      askToLeave();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [askToLeave]);

  return { isConfirming, askToLeave, stay: () => setConfirming(false), leaveNow: () => leave('cancelled') };
}

/** What leaving now amounts to, or null where the person would lose their way and is asked. */
function outcomeNow(view: FlowView): Outcome | null {
  switch (view.pane) {
    case 'consent':
      return 'cancelled';
    case 'success':
    case 'save_to_link':
    case 'link_code':
    case 'manual_entry_success':
      return 'completed';
    case 'ended':
      return view.reason;
    default:
      return null;
  }
}
