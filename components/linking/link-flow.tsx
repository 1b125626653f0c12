'use client';

import { useCallback, useEffect } from 'react';
import { newAttemptId } from './attempt-id';
import { CollectAccounts } from './collect-accounts';
import { FinishingNote } from './finishing-note';
import type { StartLink } from './link-context';
import { LinkDisclosureDialog } from './link-disclosure-dialog';
import { LinkProblemDialog } from './link-problem-dialog';
import type { LinkRequest } from './link-purpose';
import type { Collected } from './link-state';
import { useLinkEnd } from './use-link-end';
import { useLinkFlow } from './use-link-flow';

export interface LinkFlowProps {
  request: LinkRequest;
  trigger: HTMLElement;
  stripeJsUrl: string | null;
  /** No dialog of ours or of the bank's is to come, unless something goes wrong. */
  onClosing: () => void;
  onEnd: () => void;
  onRestart: StartLink;
}

/** One link from the explanation to its end. Our dialogs are closed while the bank's screens are open: both want the whole page. */
export function LinkFlow({ request, trigger, stripeJsUrl, onClosing, onEnd, onRestart }: LinkFlowProps) {
  const { state, dispatch, stripe } = useLinkFlow(stripeJsUrl);
  const restart = useCallback(() => onRestart(request, trigger), [onRestart, request, trigger]);
  const onCollected = useCallback((result: Collected) => dispatch({ type: 'collected', result }), [dispatch]);
  const onClose = () => dispatch({ type: 'dismissed' });
  const closing = state.step === 'completing' || state.step === 'ended';
  useLinkEnd({ state, trigger, onEnd, onRestart: restart });

  useEffect(() => {
    if (closing) onClosing();
  }, [closing, onClosing]);

  return (
    <>
      <LinkDisclosureDialog
        open={state.step === 'explaining' || state.step === 'preparing'}
        request={request}
        busy={state.step === 'preparing'}
        onContinue={() => dispatch({ type: 'agreed', attemptId: newAttemptId() })}
        onClose={onClose}
      />
      <LinkProblemDialog
        problem={state.step === 'problem' ? state.problem : null}
        onRetry={() => dispatch({ type: 'retried', attemptId: newAttemptId() })}
        onClose={onClose}
      />
      {state.step === 'collecting' && stripe && (
        <CollectAccounts stripe={stripe} clientSecret={state.session.clientSecret} onCollected={onCollected} />
      )}
      {(state.step === 'completing' || (state.step === 'ended' && state.outcome === 'linked')) && <FinishingNote />}
    </>
  );
}
