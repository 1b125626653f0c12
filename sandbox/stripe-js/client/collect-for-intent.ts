import { Api, failed, toResult } from './call-api';
import { fetchCollected } from './call-sandbox';
import { intentIdOf, requireClientSecret, type IntentKind } from './client-secret';
import { collectOnce } from './collect-accounts';
import { IntegrationError } from './integration-error';

const METHOD = { payment: 'collectBankAccountForPayment', setup: 'collectBankAccountForSetup' } as const;
const RESULT = { payment: 'paymentIntent', setup: 'setupIntent' } as const;

/**
 * `stripe.collectBankAccountForPayment` and `…ForSetup`: the same modal, whose account becomes the intent's payment
 * method. Who closes the modal gets the intent as it was. Rejects only where the page's code is wrong.
 */
export function createIntentCollector(kind: IntentKind, origin: string, publishableKey: string) {
  const api = new Api(origin, publishableKey);
  return async (options: unknown) => {
    const clientSecret = requireClientSecret(options, METHOD[kind]);
    const id = intentIdOf(kind, clientSecret, METHOD[kind]);
    const data = requireMethodData(options, METHOD[kind]);
    const collected = await collectOnce(origin, publishableKey, clientSecret);
    if (collected.error) return failed(collected.error);
    if (!collected.isCancelled) {
      const { error } = await fetchCollected(origin, publishableKey, clientSecret, data);
      if (error) return failed(error);
    }
    const fields = { client_secret: clientSecret, expand: expandOf(options) };
    return toResult(RESULT[kind], await api.retrieve(`/v1/${kind}_intents/${id}`, fields));
  };
}

/** @throws IntegrationError where the page does not say whose account it wants */
function requireMethodData(options: unknown, method: string): object {
  const params = field(options, 'params');
  if (field(params, 'payment_method_type') !== 'us_bank_account') {
    throw new IntegrationError(
      `Invalid value for stripe.${method}(): params.payment_method_type should be 'us_bank_account'.`,
    );
  }
  const data = field(params, 'payment_method_data');
  const name = field(field(data, 'billing_details'), 'name');
  if (typeof data === 'object' && data !== null && typeof name === 'string' && name !== '') return data;
  throw new IntegrationError(
    `Missing value for stripe.${method}(): params.payment_method_data.billing_details.name should be a string.`,
  );
}

function expandOf(options: unknown): unknown {
  const expand = field(options, 'expand');
  return Array.isArray(expand) ? expand : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
