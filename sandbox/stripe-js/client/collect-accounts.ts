import type { FinancialConnectionsSession, FinancialConnectionsSessionResult, StripeError } from '@stripe/stripe-js';
import type { EndReason } from '../../auth-flow/protocol';
import { fetchResult, startFlow } from './call-sandbox';
import { requireClientSecret } from './client-secret';
import { openModal } from './open-modal';

/** One modal to a page, whoever made the Stripe object. */
let modalIsOpen = false;

const ENDED: Record<EndReason, string> = {
  session_expired: 'This Financial Connections session has expired. Create a new one and try again.',
  session_already_completed:
    'This Financial Connections session has already been used. Create a new one and try again.',
  unexpected_error: 'Your account cannot be linked at this time. Please try again later.',
  flow_interrupted: 'The link was interrupted. Create a new Financial Connections session and try again.',
};

/** What came of a modal: an error, or the session, which has no accounts when the person left without linking. */
export type Collected =
  { session: FinancialConnectionsSession; isCancelled: boolean; error?: undefined } | { error: StripeError };

/**
 * `stripe.collectFinancialConnectionsAccounts`: resolves with the session, or with an error a person can be told. Closing
 * the modal is neither: it resolves with a session that has no accounts. Rejects only where the page's code is wrong.
 */
export function createCollector(origin: string, publishableKey: string) {
  return async (options: unknown): Promise<FinancialConnectionsSessionResult> => {
    const clientSecret = requireClientSecret(options, 'collectFinancialConnectionsAccounts');
    const collected = await collectOnce(origin, publishableKey, clientSecret);
    if (collected.error) return { financialConnectionsSession: undefined, error: collected.error };
    return { financialConnectionsSession: collected.session };
  };
}

/** Opens the modal, unless one is open, and waits for its end. */
export async function collectOnce(origin: string, key: string, clientSecret: string): Promise<Collected> {
  if (modalIsOpen) {
    return { error: invalid('modal_already_open', 'A bank linking window is already open on this page.') };
  }
  modalIsOpen = true;
  try {
    return await collect(origin, key, clientSecret);
  } finally {
    modalIsOpen = false;
  }
}

async function collect(origin: string, key: string, clientSecret: string): Promise<Collected> {
  const modal = openModal(origin);
  try {
    const started = await startFlow(origin, key, clientSecret);
    if (started.error) return { error: started.error };
    const outcome = await modal.run(started.value.flow_path);
    if (outcome === 'cancelled') return { session: { ...started.value.session, accounts: [] }, isCancelled: true };
    if (outcome === 'completed') {
      const result = await fetchResult(origin, key, clientSecret);
      return result.error ? { error: result.error } : { session: result.value.session, isCancelled: false };
    }
    return { error: typeof outcome === 'string' ? invalid(outcome, ENDED[outcome]) : outcome.error };
  } finally {
    modal.close();
  }
}

function invalid(code: string, message: string): StripeError {
  return { type: 'invalid_request_error', code, message };
}
