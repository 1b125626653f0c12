/** Why nothing came of a link, as far as it changes what a person can do about it. Cancelling is not among them. */
export type LinkProblem = 'nothing_selected' | 'bank_unavailable' | 'expired' | 'network' | 'not_finished' | 'failed';

const BANK_CODES =
  /^(institution_|accounts_unavailable|account_numbers_unavailable|authorization_failed|no_debitable_account)/;

/**
 * What an error of Stripe.js means for the person. Types and codes are Stripe's, and may grow: what is not known is `failed`.
 * https://docs.stripe.com/api/errors
 */
export function toLinkProblem({ type, code = '' }: { type?: string; code?: string | undefined }): LinkProblem {
  if (type === 'api_connection_error') return 'network';
  if (code === 'session_expired' || code === 'resource_missing') return 'expired';
  return BANK_CODES.test(code) ? 'bank_unavailable' : 'failed';
}
