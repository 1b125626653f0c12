type Outcome = { kind: 'succeeds' } | { kind: 'never' } | { kind: 'fails'; code: string; message: string };

/**
 * What becomes of a payment, by the last four digits of its account: those of Stripe's test numbers.
 * https://docs.stripe.com/payments/ach-direct-debit/accept-a-payment#test-account-numbers
 */
export function paymentOutcome(last4: string): Outcome {
  return OUTCOMES[last4] ?? { kind: 'succeeds' };
}

const OUTCOMES: Partial<Record<string, Outcome>> = {
  '0009': { kind: 'never' },
  '1113': fails('account_closed', 'The bank account has been closed.'),
  '1116': fails('no_account', 'The bank account could not be found.'),
  '2227': fails('insufficient_funds', 'The bank account does not hold enough for this payment.'),
  '3335': fails('debit_not_authorized', 'The owner of the bank account has told the bank to refuse this debit.'),
  '4440': fails('invalid_currency', 'The bank account cannot be debited in this currency.'),
  '7771': fails('charge_exceeds_source_limit', 'The payment is more than may be taken from this account in a week.'),
};

function fails(code: string, message: string): Outcome {
  return { kind: 'fails', code, message };
}
