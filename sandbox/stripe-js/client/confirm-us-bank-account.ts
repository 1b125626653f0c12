import { Api, toResult } from './call-api';
import { intentIdOf, type IntentKind } from './client-secret';

const RESULT = { payment: 'paymentIntent', setup: 'setupIntent' } as const;
const NAME = { payment: 'Payment', setup: 'Setup' } as const;

/** Whoever presses the button has agreed to be debited, here and now. */
const MANDATE = { customer_acceptance: { type: 'online', online: { infer_from_client: true } } };

/** `stripe.confirmUsBankAccountPayment` and `…Setup`. Rejects only where the page's code is wrong. */
export function createConfirmation(kind: IntentKind, origin: string, publishableKey: string) {
  const api = new Api(origin, publishableKey);
  return async (clientSecret: unknown, data?: unknown) => {
    const id = intentIdOf(kind, clientSecret, `confirmUsBankAccount${NAME[kind]}`);
    const fields = { mandate_data: MANDATE, ...toFields(data), client_secret: clientSecret };
    return toResult(RESULT[kind], await api.post(`/v1/${kind}_intents/${id}/confirm`, fields));
  };
}

/** A method by its id stays; one that is described goes by the name that the API has for it. */
function toFields(data: unknown): object {
  if (typeof data !== 'object' || data === null) return {};
  const { payment_method: method, ...rest } = { payment_method: undefined, ...data };
  if (method === undefined) return rest;
  if (typeof method === 'string') return { ...rest, payment_method: method };
  return { ...rest, payment_method_data: { type: 'us_bank_account', ...Object(method) } };
}

/** `stripe.retrievePaymentIntent` and `retrieveSetupIntent`. */
export function createRetrieval(kind: IntentKind, origin: string, publishableKey: string) {
  const api = new Api(origin, publishableKey);
  return async (clientSecret: unknown) => {
    const id = intentIdOf(kind, clientSecret, `retrieve${NAME[kind]}Intent`);
    return toResult(RESULT[kind], await api.retrieve(`/v1/${kind}_intents/${id}`, { client_secret: clientSecret }));
  };
}

/** `stripe.verifyMicrodepositsForPayment` and `…ForSetup`. */
export function createVerification(kind: IntentKind, origin: string, publishableKey: string) {
  const api = new Api(origin, publishableKey);
  return async (clientSecret: unknown, data?: unknown) => {
    const id = intentIdOf(kind, clientSecret, `verifyMicrodepositsFor${NAME[kind]}`);
    const fields = { ...Object(data), client_secret: clientSecret };
    return toResult(RESULT[kind], await api.post(`/v1/${kind}_intents/${id}/verify_microdeposits`, fields));
  };
}
