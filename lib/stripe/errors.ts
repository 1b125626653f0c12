import 'server-only';
import Stripe from 'stripe';

/** What a caller can do about a failed call. */
export type StripeFailure = 'account_inactive' | 'not_found' | 'rate_limited' | 'unreachable' | 'refused';

const { StripeAPIError, StripeConnectionError, StripeError, StripeInvalidRequestError, StripeRateLimitError } =
  Stripe.errors;

/**
 * Reduces Stripe's error classes to a few meanings; null when it is no error of Stripe's and should travel on.
 * https://docs.stripe.com/error-handling
 */
export function stripeFailure(error: unknown): StripeFailure | null {
  if (!(error instanceof StripeError)) return null;
  if (error instanceof StripeConnectionError || error instanceof StripeAPIError) return 'unreachable';
  if (error instanceof StripeRateLimitError) return 'rate_limited';
  if (error.code === 'financial_connections_account_inactive' || /inactive account/i.test(error.message))
    return 'account_inactive';
  if (error instanceof StripeInvalidRequestError && error.statusCode === 404) return 'not_found';
  return 'refused';
}
