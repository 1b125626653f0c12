import type { SandboxContext } from './context';
import type { BankAccount } from './stored-session';

/** The routing number of every account in Stripe's test mode. */
export const TEST_ROUTING_NUMBER = '110000000';

/**
 * The bank account behind a completed session's token: the one that was typed, else the first linked one that a payment
 * can be made from, where its holder permitted payments. Made once, kept with the session. Null when there is none.
 */
export function bankAccountOf(ctx: SandboxContext, sessionId: string): BankAccount | null {
  const session = ctx.documents.sessions.require(sessionId);
  if (session.bankAccount) return session.bankAccount;
  if (session.state !== 'completed' || !session.permissions.includes('payment_method')) return null;
  const account = ctx.documents.accounts
    .all([{ field: 'session', in: [session.id] }])
    .find(({ supportedPaymentMethodTypes: types }) => types.includes('us_bank_account'));
  if (!account) return null;
  const bankAccount = {
    token: ctx.ids.next('btok'),
    id: ctx.ids.next('ba'),
    created: ctx.clock.seconds(),
    bankName: account.institutionName,
    routingNumber: TEST_ROUTING_NUMBER,
    last4: account.last4,
  };
  ctx.documents.sessions.save({ ...session, bankAccount });
  return bankAccount;
}
