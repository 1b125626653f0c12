import type { StripeError } from '@stripe/stripe-js';

/** The answer of every method that exists for the SDK's sake but that the sandbox does not play. */
export function notImitated(method: string): () => Promise<{ error: StripeError }> {
  return () =>
    Promise.resolve({
      error: {
        type: 'invalid_request_error',
        code: 'not_imitated',
        message: `stripe.${method} is not imitated by the sandbox. It plays Financial Connections alone.`,
      },
    });
}
