import { isOpenIntent } from '../payments/intents';
import { unexpectedState } from '../payments/intent-errors';
import { sessionForIntent } from '../payments/intent-session';
import type { StoredIntent } from '../payments/stored-intent';
import type { SandboxContext } from '../state/context';
import { findSessionByClientSecret } from '../state/sessions';
import type { StoredSession } from '../state/stored-session';

/** The session behind a client secret, as it stands: its own, or the last that collected for an intent of that secret. */
export function sessionOfSecret(ctx: SandboxContext, clientSecret: string): StoredSession | null {
  const session = findSessionByClientSecret(ctx, clientSecret);
  if (session) return session;
  const id = intentOfSecret(ctx, clientSecret)?.session ?? null;
  return id === null ? null : ctx.documents.sessions.find(id);
}

/**
 * The session that a client secret opens: its own, or one that collects a bank account for an intent of that secret.
 * @throws StripeError where the intent has no use for a bank account any more
 */
export function sessionToOpen(ctx: SandboxContext, clientSecret: string): StoredSession | null {
  const session = findSessionByClientSecret(ctx, clientSecret);
  if (session) return session;
  const intent = intentOfSecret(ctx, clientSecret);
  if (!intent) return null;
  if (!isOpenIntent(intent)) throw unexpectedState(intent, 'collect a bank account for');
  return sessionForIntent(ctx, intent);
}

export function intentOfSecret(ctx: SandboxContext, clientSecret: string): StoredIntent | null {
  return ctx.documents.intents.all([{ field: 'clientSecret', in: [clientSecret] }])[0] ?? null;
}
