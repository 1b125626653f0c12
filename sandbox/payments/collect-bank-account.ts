import { StripeError } from '../api/stripe-error';
import type { SandboxContext } from '../state/context';
import { payableBankDetails } from './bank-details';
import { unexpectedState } from './intent-errors';
import { isOpenIntent } from './intents';
import { createPaymentMethod } from './payment-methods';
import type { StoredIntent } from './stored-intent';
import type { BankDetails, Billing } from './stored-payment-method';

/**
 * What follows the modal of an intent: the account that was picked or typed becomes its payment method, which waits to
 * be confirmed.
 * @throws StripeError where nothing was collected, or the intent has gone on without
 */
export function collectBankAccount(
  ctx: SandboxContext,
  intent: StoredIntent,
  { billing, metadata }: { billing: Billing; metadata: Record<string, string> },
): StoredIntent {
  if (!isOpenIntent(intent)) throw unexpectedState(intent, 'collect a bank account for');
  const bank = collectedBank(ctx, intent);
  const method = createPaymentMethod(ctx, { bank, billing, metadata });
  return ctx.documents.intents.save({
    ...intent,
    paymentMethod: method.id,
    status: 'requires_confirmation',
    microdeposits: null,
  });
}

function collectedBank(ctx: SandboxContext, { session: id }: StoredIntent): BankDetails {
  const session = id === null ? null : ctx.documents.sessions.find(id);
  if (session?.bankAccount) {
    const { bankName, routingNumber, last4 } = session.bankAccount;
    return {
      financialConnectionsAccount: null,
      bankName,
      routingNumber,
      last4,
      holderType: 'individual',
      accountType: 'checking',
      verified: false,
    };
  }
  const [account] = session ? ctx.documents.accounts.all([{ field: 'session', in: [session.id] }]) : [];
  if (account) return payableBankDetails(account);
  throw new StripeError(400, 'execution', { message: 'No bank account was collected for this intent.' });
}
