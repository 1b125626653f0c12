import { createCollector } from './collect-accounts';
import { createTokenCollector } from './collect-bank-account-token';
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
    collectBankAccountForPayment: notImitated('collectBankAccountForPayment'),
    collectBankAccountForSetup: notImitated('collectBankAccountForSetup'),
    confirmUsBankAccountPayment: notImitated('confirmUsBankAccountPayment'),
    confirmUsBankAccountSetup: notImitated('confirmUsBankAccountSetup'),
    createToken: notImitated('createToken'),
    createPaymentMethod: notImitated('createPaymentMethod'),
    confirmCardPayment: notImitated('confirmCardPayment'),
    elements: createElements,
    // The npm wrappers introduce themselves through these two. Nothing here needs to know.
    _registerWrapper() {},
    registerAppInfo() {},
  };
}
