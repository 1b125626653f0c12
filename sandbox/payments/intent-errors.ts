import { StripeError } from '../api/stripe-error';
import type { StoredIntent } from './stored-intent';

/** `PaymentIntent` or `SetupIntent`, as errors name it. */
export function nameOf({ kind }: Pick<StoredIntent, 'kind'>): string {
  return kind === 'payment' ? 'PaymentIntent' : 'SetupIntent';
}

/** What is asked does not go with where the intent stands. */
export function unexpectedState(intent: StoredIntent, asked: string): StripeError {
  return new StripeError(400, 'execution', {
    code: `${intent.kind}_intent_unexpected_state`,
    message: `You cannot ${asked} this ${nameOf(intent)} because it has a status of ${intent.status}.`,
  });
}
