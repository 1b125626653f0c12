import type Stripe from 'stripe';
import type { Rig } from './start-sandbox';

export const MANDATE = { customer_acceptance: { type: 'offline' as const } };
export const JO = { name: 'Jo Lee', email: 'jo@example.com' };

/** A payment method of an account linked at the test bank. */
export async function linkedMethod(rig: Rig, account = 'Success'): Promise<Stripe.PaymentMethod> {
  const { id } = await rig.linkedOne('Test (Non-OAuth)', account, []);
  return rig.stripe.paymentMethods.create({
    type: 'us_bank_account',
    us_bank_account: { financial_connections_account: id },
    billing_details: JO,
  });
}

export function typedMethod(rig: Rig, accountNumber = '000123456789'): Promise<Stripe.PaymentMethod> {
  return rig.stripe.paymentMethods.create({
    type: 'us_bank_account',
    us_bank_account: { account_holder_type: 'individual', account_number: accountNumber, routing_number: '110000000' },
    billing_details: JO,
  });
}

export async function pay(rig: Rig, account: string): Promise<Stripe.PaymentIntent> {
  const method = await linkedMethod(rig, account);
  return rig.stripe.paymentIntents.create({
    amount: 2500,
    currency: 'usd',
    payment_method: method.id,
    confirm: true,
    mandate_data: MANDATE,
  });
}
