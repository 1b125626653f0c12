import type { BankAccountToken, FinancialConnectionsSession, StripeError } from '@stripe/stripe-js';
import { fetchToken } from './call-sandbox';
import { requireClientSecret } from './client-secret';
import { collectOnce } from './collect-accounts';

/** As the SDK has it, but for the token of somebody who left without linking: there is none, and no error either. */
type Result =
  | { financialConnectionsSession: FinancialConnectionsSession; token: BankAccountToken | null; error?: undefined }
  | { financialConnectionsSession: undefined; token: undefined; error: StripeError };

/** `stripe.collectBankAccountToken`: the same modal, and a token of the bank account that was linked or typed. */
export function createTokenCollector(origin: string, publishableKey: string) {
  return async (options: unknown): Promise<Result> => {
    const clientSecret = requireClientSecret(options, 'collectBankAccountToken');
    const collected = await collectOnce(origin, publishableKey, clientSecret);
    if (collected.error) return failed(collected.error);
    if (collected.isCancelled) return { financialConnectionsSession: collected.session, token: null };
    const made = await fetchToken(origin, publishableKey, clientSecret);
    if (made.error) return failed(made.error);
    return { financialConnectionsSession: made.value.session, token: made.value.token };
  };
}

function failed(error: StripeError): Result {
  return { financialConnectionsSession: undefined, token: undefined, error };
}
