import { z } from 'zod';
import { Integer, Text, UnsettableText } from '../api/parameters';
import { route, type Route } from '../api/route';
import { invalid } from '../api/stripe-error';
import { answerCreation } from './answer-creation';
import { CREATE_FIELDS } from './intent-parameters';
import { intentRoutes } from './intent-routes';

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
  route('POST', '/v1/payment_intents', NewPayment, (call) =>
    answerCreation(call, {
      kind: 'payment',
      sum: readSum(call.params),
      receiptEmail: call.params.receipt_email ?? null,
      setupFutureUsage: call.params.setup_future_usage ?? null,
    }),
  ),
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
