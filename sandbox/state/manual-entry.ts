import type { SandboxContext } from './context';
import { completeSession } from './sessions';
import type { StoredSession } from './stored-session';

/** Completes a session with an account whose numbers were typed: a token for it, and no linked account. */
export function enterBankAccount(
  ctx: SandboxContext,
  sessionId: string,
  { routingNumber, accountNumber }: { routingNumber: string; accountNumber: string },
): StoredSession {
  return ctx.store.transaction(() => {
    const session = ctx.documents.sessions.require(sessionId);
    const bankAccount = {
      token: ctx.ids.next('btok'),
      id: ctx.ids.next('ba'),
      created: ctx.clock.seconds(),
      bankName: null,
      routingNumber,
      last4: accountNumber.slice(-4),
    };
    ctx.documents.sessions.save({ ...session, bankAccount });
    return completeSession(ctx, sessionId);
  });
}
