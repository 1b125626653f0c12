import type Stripe from 'stripe';

/** The fields of an intent that Stripe.js hands to the page: no customer, no metadata. https://docs.stripe.com/js/payment_intents */
const FOR_BROWSERS = new Set([
  ...['id', 'object', 'amount', 'automatic_payment_methods', 'canceled_at', 'cancellation_reason', 'capture_method'],
  ...['client_secret', 'confirmation_method', 'created', 'currency', 'description', 'last_payment_error'],
  ...['last_setup_error', 'livemode', 'next_action', 'payment_method', 'payment_method_types', 'processing'],
  ...['receipt_email', 'setup_future_usage', 'shipping', 'status', 'usage'],
]);

export function toClientIntent(intent: Stripe.PaymentIntent | Stripe.SetupIntent): object {
  return Object.fromEntries(Object.entries(intent).filter(([key]) => FOR_BROWSERS.has(key)));
}
