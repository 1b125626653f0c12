import { StripeError } from '../api/stripe-error';
import { DAY } from '../bank/calendar';
import type { SandboxContext } from '../state/context';
import type { Cause } from '../state/stored-event';
import { emitIntentEvent } from './emit-payment-event';
import { nameOf, unexpectedState } from './intent-errors';
import { goOn } from './settle-intent';
import type { StoredIntent } from './stored-intent';

/** When two small deposits are said to arrive. */
const MICRODEPOSITS_TAKE = 2 * DAY;

export interface Confirmation {
  /** Whether the account's owner has agreed to be debited. */
  mandate: boolean;
  request: Cause;
}

/**
 * A linked account goes on at once: a payment is then processing, a setup has succeeded. A typed one is to be proven
 * first. https://docs.stripe.com/payments/ach-direct-debit
 * @throws StripeError without a payment method or a mandate, or from another state
 */
export function confirmIntent(
  ctx: SandboxContext,
  intent: StoredIntent,
  { mandate, request }: Confirmation,
): StoredIntent {
  const method = intent.paymentMethod === null ? null : ctx.documents.paymentMethods.find(intent.paymentMethod);
  if (intent.status !== 'requires_confirmation' && intent.status !== 'requires_payment_method') {
    throw unexpectedState(intent, 'confirm');
  }
  if (!method) throw lacksMethod(intent);
  if (!mandate && intent.mandate === null) throw lacksMandate(intent);
  const confirmed = { ...intent, mandate: intent.mandate ?? ctx.ids.next('mandate'), lastError: null };
  if (method.bank.verified) return goOn(ctx, confirmed, method, request);
  const arrivalDate = ctx.clock.seconds() + MICRODEPOSITS_TAKE;
  const waiting = ctx.documents.intents.save({
    ...confirmed,
    status: 'requires_action',
    microdeposits: { arrivalDate },
  });
  emitIntentEvent(ctx, 'requires_action', waiting, request);
  return waiting;
}

function lacksMethod(intent: StoredIntent): StripeError {
  return new StripeError(400, 'execution', {
    code: `${intent.kind}_intent_unexpected_state`,
    message: `You cannot confirm this ${nameOf(intent)} because it's missing a payment method. Either collect one, or pass it in \`payment_method\`.`,
  });
}

function lacksMandate(intent: StoredIntent): StripeError {
  return new StripeError(400, 'execution', {
    code: `${intent.kind}_intent_mandate_invalid`,
    param: 'mandate_data',
    message: `This ${nameOf(intent)} requires a mandate, but no existing mandate was found. Collect mandate acceptance from the customer and try again, providing acceptance data in the mandate_data parameter.`,
  });
}
