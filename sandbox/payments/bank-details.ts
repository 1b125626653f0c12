import { StripeError } from '../api/stripe-error';
import { TEST_ROUTING_NUMBER } from '../state/bank-account-token';
import type { StoredAccount } from '../state/stored-account';
import type { BankDetails } from './stored-payment-method';

/**
 * A linked account as a payment method sees it.
 * @throws StripeError where its holder did not permit payments, or its bank gives no numbers, not yet or never
 */
export function linkedBankDetails(account: StoredAccount): BankDetails {
  if (account.status !== 'active') {
    throw refused('financial_connections_account_inactive', 'This account is no longer active. Link it again first.');
  }
  if (!account.permissions.includes('payment_method')) {
    const message = 'The account was linked without the `payment_method` permission. Link it again with it.';
    throw refused(undefined, message);
  }
  if (account.accountNumbers?.some(({ status }) => status === 'pending')) {
    const message = 'The account numbers of this account are still pending. Please try again later.';
    throw refused('financial_connections_account_pending_account_numbers', message);
  }
  if (!account.supportedPaymentMethodTypes.includes('us_bank_account')) {
    const message = 'The bank gives no account numbers for this account. Ask for another account.';
    throw refused('financial_connections_account_unavailable_account_numbers', message);
  }
  return payableBankDetails(account);
}

/** Of an account that is known to be good for payments. */
export function payableBankDetails(account: StoredAccount): BankDetails {
  return {
    financialConnectionsAccount: account.id,
    bankName: account.institutionName,
    routingNumber: TEST_ROUTING_NUMBER,
    last4: account.last4,
    holderType: 'individual',
    accountType: account.subcategory === 'savings' ? 'savings' : 'checking',
    verified: true,
  };
}

function refused(code: string | undefined, message: string): StripeError {
  const param = 'us_bank_account[financial_connections_account]';
  return new StripeError(400, 'execution', { message, param, ...(code !== undefined && { code }) });
}
