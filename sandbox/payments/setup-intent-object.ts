import type Stripe from 'stripe';
import type { SandboxContext } from '../state/context';
import { BY_ID, toBankOptions, toLastError, toNextAction, toPaymentMethodField, TYPES } from './intent-parts';
import { toCustomerField } from './payment-method-object';
import type { CancellationReason, StoredIntent } from './stored-intent';

/** https://docs.stripe.com/api/setup_intents/object, every field for a US bank account. */
export function toSetupIntent(ctx: SandboxContext, intent: StoredIntent, expand = BY_ID): Stripe.SetupIntent {
  return {
    id: intent.id,
    object: 'setup_intent',
    allowed_payment_method_types: intent.allowedTypes,
    application: null,
    automatic_payment_methods: intent.allowedTypes ? null : { allow_redirects: 'always', enabled: true },
    cancellation_reason: toReason(intent.cancellationReason),
    client_secret: intent.clientSecret,
    created: intent.created,
    customer: toCustomerField(ctx, intent.customer, expand.customer),
    customer_account: null,
    description: intent.description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: toLastError(ctx, intent.lastError),
    latest_attempt: intent.attempt,
    livemode: false,
    managed_payments: null,
    mandate: intent.mandate,
    metadata: intent.metadata,
    next_action: toNextAction(intent),
    on_behalf_of: null,
    payment_method: toPaymentMethodField(ctx, intent.paymentMethod, expand.paymentMethod),
    payment_method_configuration_details: null,
    payment_method_options: toBankOptions(intent),
    payment_method_types: TYPES,
    single_use_mandate: null,
    status: intent.status,
    usage: intent.setupFutureUsage ?? 'off_session',
  };
}

/** Nothing was bought: there is no fraud to report. */
function toReason(reason: CancellationReason | null) {
  return reason === 'fraudulent' ? null : reason;
}
