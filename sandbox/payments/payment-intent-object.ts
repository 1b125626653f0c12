import type Stripe from 'stripe';
import type { SandboxContext } from '../state/context';
import { BY_ID, toBankOptions, toLastError, toNextAction, toPaymentMethodField, TYPES } from './intent-parts';
import { toCustomerField } from './payment-method-object';
import type { StoredIntent } from './stored-intent';

/** https://docs.stripe.com/api/payment_intents/object, every field of a payment from a US bank account. */
export function toPaymentIntent(ctx: SandboxContext, intent: StoredIntent, expand = BY_ID): Stripe.PaymentIntent {
  const amount = intent.sum?.amount ?? 0;
  return {
    id: intent.id,
    object: 'payment_intent',
    allowed_payment_method_types: intent.allowedTypes,
    amount,
    amount_capturable: 0,
    amount_received: intent.status === 'succeeded' ? amount : 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: intent.allowedTypes ? null : { allow_redirects: 'always', enabled: true },
    canceled_at: intent.canceledAt,
    cancellation_reason: intent.cancellationReason,
    capture_method: 'automatic_async',
    client_secret: intent.clientSecret,
    confirmation_method: 'automatic',
    created: intent.created,
    currency: intent.sum?.currency ?? 'usd',
    customer: toCustomerField(ctx, intent.customer, expand.customer),
    customer_account: null,
    description: intent.description,
    excluded_payment_method_types: null,
    last_payment_error: toLastError(ctx, intent.lastError),
    latest_charge: intent.attempt,
    livemode: false,
    managed_payments: null,
    metadata: intent.metadata,
    next_action: toNextAction(intent),
    on_behalf_of: null,
    payment_method: toPaymentMethodField(ctx, intent.paymentMethod, expand.paymentMethod),
    payment_method_configuration_details: null,
    payment_method_options: toBankOptions(intent),
    payment_method_types: TYPES,
    payment_record: null,
    processing: null,
    receipt_email: intent.receiptEmail,
    review: null,
    setup_future_usage: intent.setupFutureUsage,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: intent.status,
    transfer_data: null,
    transfer_group: null,
  };
}
