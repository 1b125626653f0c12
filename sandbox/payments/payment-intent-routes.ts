import { z } from 'zod';
import { mergeMetadata } from '../api/customers';
import { Integer, Text, UnsettableText } from '../api/parameters';
import { route, type Route } from '../api/route';
import { invalid } from '../api/stripe-error';
import { confirmIntent } from './confirm-intent';
import { shownIntent } from './find-intent';
import { CREATE_FIELDS, readMethod, toAllowedTypes, toBankOptions, toCustomerId } from './intent-parameters';
import { intentRoutes } from './intent-routes';
import { createIntent } from './intents';

/** Stripe's smallest payment in dollars, in cents. */
const SMALLEST = 50;

const NewPayment = z.strictObject({
  ...CREATE_FIELDS,
  amount: Integer,
  currency: Text,
  off_session: z.enum(['true', 'false', 'one_off', 'recurring']).optional(),
  receipt_email: UnsettableText.optional(),
  setup_future_usage: z.enum(['off_session', 'on_session']).optional(),
});

export const PAYMENT_INTENT_ROUTES: readonly Route[] = [
  route('POST', '/v1/payment_intents', NewPayment, ({ ctx, params, request, version }) => {
    const given = {
      kind: 'payment' as const,
      customer: toCustomerId(ctx, params),
      description: params.description ?? null,
      metadata: mergeMetadata({}, params.metadata),
      sum: readSum(params),
      receiptEmail: params.receipt_email ?? null,
      setupFutureUsage: params.setup_future_usage ?? null,
      allowedTypes: toAllowedTypes(params, version),
      bankOptions: toBankOptions(params),
      paymentMethod: readMethod(ctx, params),
    };
    const intent = createIntent(ctx, given, request);
    const mandate = params.mandate_data !== undefined;
    return shownIntent(ctx, params.confirm ? confirmIntent(ctx, intent, { mandate, request }) : intent, params.expand);
  }),
  ...intentRoutes('payment'),
];

function readSum({ amount, currency }: { amount: number; currency: string }) {
  const code = currency.toLowerCase();
  if (code !== 'usd') {
    const message = `The currency provided (${currency}) is invalid for one or more payment method types on this PaymentIntent.`;
    throw invalid(message, 'currency', 'payment_intent_invalid_currency');
  }
  if (amount < 1)
    throw invalid('This value must be greater than or equal to 1.', 'amount', 'parameter_invalid_integer');
  if (amount < SMALLEST) throw invalid('Amount must be at least $0.50 usd', 'amount', 'amount_too_small');
  if (amount > 99_999_999) throw invalid('Amount must be no more than $999,999.99', 'amount', 'amount_too_large');
  return { amount, currency: code };
}
