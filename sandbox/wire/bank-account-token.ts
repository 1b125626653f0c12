import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import type { BankAccount } from '../state/stored-session';

/** https://docs.stripe.com/api/tokens/object, for a US bank account. It has not been used: nothing here takes it. */
export function toBankAccountToken(account: BankAccount): Stripe.Token & { bank_account: Stripe.BankAccount } {
  return {
    id: account.token,
    object: 'token',
    bank_account: {
      id: account.id,
      object: 'bank_account',
      account_holder_name: null,
      account_holder_type: 'individual',
      account_type: null,
      bank_name: account.bankName,
      country: 'US',
      currency: 'usd',
      fingerprint: fingerprint(account),
      last4: account.last4,
      routing_number: account.routingNumber,
      status: 'new',
    },
    client_ip: '127.0.0.1',
    created: account.created,
    livemode: false,
    type: 'bank_account',
    used: false,
  };
}

/** The same account has the same. */
function fingerprint({ routingNumber, last4, bankName }: BankAccount): string {
  return createHash('sha256').update(`${routingNumber}/${last4}/${bankName}`).digest('base64url').slice(0, 16);
}
