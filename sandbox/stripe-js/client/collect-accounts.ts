import type { FinancialConnectionsSession, FinancialConnectionsSessionResult, StripeError } from '@stripe/stripe-js';
import type { EndReason } from '../../auth-flow/protocol';
import { fetchResult, startFlow } from './call-sandbox';
import { IntegrationError } from './integration-error';
import { openModal } from './open-modal';

/** One modal to a page, whoever made the Stripe object. */
let modalIsOpen = false;

const ENDED: Record<EndReason, string> = {
  session_expired: 'This Financial Connections session has expired. Create a new one and try again.',
  session_already_completed:
    'This Financial Connections session has already been used. Create a new one and try again.',
  flow_interrupted: 'The link was interrupted. Create a new Financial Connections session and try again.',
};

/**
 * `stripe.collectFinancialConnectionsAccounts`: resolves with the session, or with an error a person can be told. Closing
 * the modal is neither: it resolves with a session that has no accounts. Rejects only where the page's code is wrong.
 */
export function createCollector(origin: string, publishableKey: string) {
  return async (options: unknown): Promise<FinancialConnectionsSessionResult> => {
    const clientSecret = requireClientSecret(options);
    if (modalIsOpen)
      return failed(invalid('modal_already_open', 'A bank linking window is already open on this page.'));
    modalIsOpen = true;
    try {
      return await collect(origin, publishableKey, clientSecret);
    } finally {
      modalIsOpen = false;
    }
  };
}

async function collect(origin: string, key: string, clientSecret: string): Promise<FinancialConnectionsSessionResult> {
  const modal = openModal(origin);
  try {
    const started = await startFlow(origin, key, clientSecret);
    if (started.error) return failed(started.error);
    const outcome = await modal.run(started.value.flow_path);
    if (outcome === 'cancelled') return collected({ ...started.value.session, accounts: [] });
    if (outcome === 'completed') {
      const result = await fetchResult(origin, key, clientSecret);
      return result.error ? failed(result.error) : collected(result.value.session);
    }
    return failed(typeof outcome === 'string' ? invalid(outcome, ENDED[outcome]) : outcome.error);
  } finally {
    modal.close();
  }
}

function requireClientSecret(options: unknown): string {
  const clientSecret =
    typeof options === 'object' && options !== null && 'clientSecret' in options ? options.clientSecret : undefined;
  if (typeof clientSecret === 'string' && clientSecret !== '') return clientSecret;
  throw new IntegrationError(
    'Missing value for stripe.collectFinancialConnectionsAccounts(): clientSecret should be a client secret string.',
  );
}

function invalid(code: string, message: string): StripeError {
  return { type: 'invalid_request_error', code, message };
}

function collected(financialConnectionsSession: FinancialConnectionsSession): FinancialConnectionsSessionResult {
  return { financialConnectionsSession };
}

function failed(error: StripeError): FinancialConnectionsSessionResult {
  return { financialConnectionsSession: undefined, error };
}
