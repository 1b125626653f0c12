import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import type { SandboxContext } from '../state/context';
import { toCustomer } from '../wire/customer-object';
import type { BankDetails, StoredPaymentMethod } from './stored-payment-method';

/** https://docs.stripe.com/api/payment_methods/object, for a US bank account. */
export function toPaymentMethod(
  ctx: SandboxContext,
  method: StoredPaymentMethod,
  expand: { customer: boolean } = { customer: false },
): Stripe.PaymentMethod {
  const { bank, billing } = method;
  return {
    id: method.id,
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { ...billing, tax_id: null },
    created: method.created,
    customer: toCustomerField(ctx, method.customer, expand.customer),
    customer_account: null,
    livemode: false,
    metadata: method.metadata,
    type: 'us_bank_account',
    us_bank_account: {
      account_holder_type: bank.holderType,
      account_type: bank.accountType,
      bank_name: bank.bankName,
      financial_connections_account: bank.financialConnectionsAccount,
      fingerprint: fingerprint(bank),
      last4: bank.last4,
      networks: { preferred: 'ach', supported: ['ach'] },
      routing_number: bank.routingNumber,
      status_details: {},
    },
  };
}

export function toCustomerField(
  ctx: SandboxContext,
  id: string | null,
  expand: boolean,
): string | Stripe.Customer | null {
  const customer = id !== null && expand ? ctx.documents.customers.find(id) : null;
  return customer && !customer.deleted ? toCustomer(customer) : id;
}

/** The same account has the same, whoever collected it. */
function fingerprint({ routingNumber, last4, bankName }: BankDetails): string {
  return createHash('sha256').update(`${routingNumber}/${last4}/${bankName}`).digest('base64url').slice(0, 16);
}
