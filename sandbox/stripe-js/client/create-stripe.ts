import { createCollector } from './collect-accounts';
import { createElements } from './elements';
import { IntegrationError } from './integration-error';
import { notImitated } from './not-imitated';

/** The object that `Stripe(publishableKey)` gives. `origin` is where the sandbox answers. */
export function createStripe(origin: string, publishableKey: unknown) {
  if (typeof publishableKey !== 'string' || publishableKey === '') {
    throw new IntegrationError('Missing value for Stripe(): apiKey should be a string.');
  }
  return {
    collectFinancialConnectionsAccounts: createCollector(origin, publishableKey),
    collectBankAccountToken: notImitated('collectBankAccountToken'),
    createToken: notImitated('createToken'),
    createPaymentMethod: notImitated('createPaymentMethod'),
    confirmCardPayment: notImitated('confirmCardPayment'),
    elements: createElements,
    // The npm wrappers introduce themselves through these two. Nothing here needs to know.
    _registerWrapper() {},
    registerAppInfo() {},
  };
}
