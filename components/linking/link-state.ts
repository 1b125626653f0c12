import type { LinkProblem } from './link-problem';

/** What the server opened for this attempt. The client secret lives here and in the call to Stripe.js, nowhere else. */
export interface LinkSession {
  readonly sessionId: string;
  readonly clientSecret: string;
  readonly publishableKey: string;
}

/** Where to go on after a problem: from the start, as the same attempt or a new one, or only the last step again. */
type Retry = { from: 'start'; attemptId: string | null } | { from: 'completion'; sessionId: string };

export type LinkState =
  | { step: 'explaining' }
  | { step: 'preparing'; attemptId: string }
  | { step: 'collecting'; session: LinkSession }
  | { step: 'completing'; sessionId: string }
  | { step: 'problem'; problem: LinkProblem; retry: Retry }
  | { step: 'ended'; outcome: 'dismissed' | 'cancelled' | 'linked'; accounts: number; lookalikes: number };

/** How the bank's screens ended. `spent`: the session had been finished before, so what it collected only has to be read. */
export type Collected = { kind: 'linked' | 'cancelled' | 'spent' } | { kind: 'problem'; problem: LinkProblem };

export type LinkEvent =
  | { type: 'agreed' | 'retried'; attemptId: string }
  | { type: 'dismissed' }
  | { type: 'prepared'; attemptId: string; session: LinkSession }
  | { type: 'not_prepared'; attemptId: string; problem: LinkProblem }
  | { type: 'collected'; result: Collected }
  /** `lookalikes`: how many of the accounts look like one linked before. */
  | { type: 'completed'; sessionId: string; accounts: number; lookalikes: number }
  | { type: 'not_completed'; sessionId: string; problem: LinkProblem };

export const FIRST_STATE: LinkState = { step: 'explaining' };

const ended = (outcome: 'dismissed' | 'cancelled' | 'linked', accounts = 0, lookalikes = 0): LinkState => ({
  step: 'ended',
  outcome,
  accounts,
  lookalikes,
});

const startOver = (problem: LinkProblem, attemptId: string | null = null): LinkState => ({
  step: 'problem',
  problem,
  retry: { from: 'start', attemptId },
});

/** An event that does not belong to the present step is late news of a step that is over, and changes nothing. */
export function linkReducer(state: LinkState, event: LinkEvent): LinkState {
  switch (state.step) {
    case 'explaining':
      if (event.type === 'agreed') return { step: 'preparing', attemptId: event.attemptId };
      return event.type === 'dismissed' ? ended('dismissed') : state;
    case 'preparing':
      return whilePreparing(state, event);
    case 'collecting':
      return event.type === 'collected' ? afterCollecting(event.result, state.session.sessionId) : state;
    case 'completing':
      return whileCompleting(state, event);
    case 'problem':
      if (event.type === 'retried') return retry(state.retry, event.attemptId);
      return event.type === 'dismissed' ? ended('dismissed') : state;
    case 'ended':
      return state;
  }
}

function whilePreparing(state: LinkState & { step: 'preparing' }, event: LinkEvent): LinkState {
  if (event.type === 'dismissed') return ended('dismissed');
  if (event.type === 'prepared' && event.attemptId === state.attemptId)
    return { step: 'collecting', session: event.session };
  if (event.type !== 'not_prepared' || event.attemptId !== state.attemptId) return state;
  // Whether a lost request opened a session is not known: the same attempt asked for again opens it once.
  return startOver(event.problem, event.problem === 'network' ? state.attemptId : null);
}

function afterCollecting(result: Collected, sessionId: string): LinkState {
  switch (result.kind) {
    case 'linked':
    case 'spent':
      return { step: 'completing', sessionId };
    case 'cancelled':
      return ended('cancelled');
    case 'problem':
      return startOver(result.problem);
  }
}

function whileCompleting(state: LinkState & { step: 'completing' }, event: LinkEvent): LinkState {
  if (event.type === 'completed' && event.sessionId === state.sessionId) {
    return event.accounts === 0 ? startOver('nothing_selected') : ended('linked', event.accounts, event.lookalikes);
  }
  if (event.type !== 'not_completed' || event.sessionId !== state.sessionId) return state;
  if (event.problem === 'failed') return startOver('failed');
  return { step: 'problem', problem: event.problem, retry: { from: 'completion', sessionId: state.sessionId } };
}

function retry(from: Retry, newAttemptId: string): LinkState {
  if (from.from === 'completion') return { step: 'completing', sessionId: from.sessionId };
  return { step: 'preparing', attemptId: from.attemptId ?? newAttemptId };
}
