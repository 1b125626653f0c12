'use client';

import type { Stripe } from '@stripe/stripe-js';
import { type Dispatch, useEffect, useReducer, useState } from 'react';
import { useWords } from '@/components/words/use-words';
import { completeLink } from '@/lib/actions/complete-link';
import { createLinkSession } from '@/lib/actions/create-link-session';
import type { Locale } from '@/lib/domain/locale';
import { FIRST_STATE, type LinkEvent, linkReducer, type LinkState } from './link-state';
import { readyStripe, withPatience } from './load-stripe';

interface LinkFlow {
  readonly state: LinkState;
  readonly dispatch: Dispatch<LinkEvent>;
  /** Ready from the step `collecting` on. */
  readonly stripe: Stripe | null;
}

/** Opens a session and makes Stripe.js ready for it. Whatever was thrown on the way was a request that did not come through. */
async function prepare(
  attemptId: string,
  stripeJsUrl: string | null,
  locale: Locale,
): Promise<{ event: LinkEvent; stripe: Stripe | null }> {
  try {
    const opened = await withPatience(createLinkSession(attemptId));
    if (!opened.ok)
      return {
        event: { type: 'not_prepared', attemptId, problem: opened.code === 'unavailable' ? 'network' : 'failed' },
        stripe: null,
      };
    const stripe = await readyStripe(stripeJsUrl, opened.value.publishableKey, locale);
    return { event: { type: 'prepared', attemptId, session: opened.value }, stripe };
  } catch {
    return { event: { type: 'not_prepared', attemptId, problem: 'network' }, stripe: null };
  }
}

async function complete(sessionId: string): Promise<LinkEvent> {
  try {
    const result = await withPatience(completeLink(sessionId));
    if (result.ok) {
      const { accountIds, lookalikes } = result.value;
      return { type: 'completed', sessionId, accounts: accountIds.length, lookalikes };
    }
    return { type: 'not_completed', sessionId, problem: result.code === 'not_found' ? 'failed' : 'not_finished' };
  } catch {
    return { type: 'not_completed', sessionId, problem: 'not_finished' };
  }
}

/** The link as it goes on: each step that waits for someone does its asking here, and the reducer drops answers that come too late. */
export function useLinkFlow(stripeJsUrl: string | null): LinkFlow {
  const { locale } = useWords();
  const [state, dispatch] = useReducer(linkReducer, FIRST_STATE);
  const [stripe, setStripe] = useState<Stripe | null>(null);
  const attemptId = state.step === 'preparing' ? state.attemptId : null;
  const sessionId = state.step === 'completing' ? state.sessionId : null;

  useEffect(() => {
    if (attemptId === null) return;
    void prepare(attemptId, stripeJsUrl, locale).then((prepared) => {
      setStripe(prepared.stripe);
      dispatch(prepared.event);
    });
  }, [attemptId, stripeJsUrl, locale]);

  useEffect(() => {
    if (sessionId !== null) void complete(sessionId).then(dispatch);
  }, [sessionId]);

  return { state, dispatch, stripe };
}
