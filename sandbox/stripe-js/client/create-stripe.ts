import { createCollector } from './collect-accounts';
import { createTokenCollector } from './collect-bank-account-token';
import { createIntentCollector } from './collect-for-intent';
import { createConfirmation, createRetrieval, createVerification } from './confirm-us-bank-account';
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
    collectBankAccountToken: createTokenCollector(origin, publishableKey),
    collectBankAccountForPayment: createIntentCollector('payment', origin, publishableKey),
    collectBankAccountForSetup: createIntentCollector('setup', origin, publishableKey),
    confirmUsBankAccountPayment: createConfirmation('payment', origin, publishableKey),
    confirmUsBankAccountSetup: createConfirmation('setup', origin, publishableKey),
    verifyMicrodepositsForPayment: createVerification('payment', origin, publishableKey),
    verifyMicrodepositsForSetup: createVerification('setup', origin, publishableKey),
    retrievePaymentIntent: createRetrieval('payment', origin, publishableKey),
    retrieveSetupIntent: createRetrieval('setup', origin, publishableKey),
    createToken: notImitated('createToken'),
    createPaymentMethod: notImitated('createPaymentMethod'),
    confirmCardPayment: notImitated('confirmCardPayment'),
    elements: createElements,
    // The npm wrappers introduce themselves through these two. Nothing here needs to know.
    _registerWrapper() {},
    registerAppInfo() {},
  };
}
