import type { SandboxContext } from '../state/context';
import { createSession } from '../state/sessions';
import type { Permission } from '../state/stored-account';
import type { StoredSession } from '../state/stored-session';
import type { StoredIntent } from './stored-intent';

/** The session in which a person picks the account that an intent is paid from: the open one, or a new one. */
export function sessionForIntent(ctx: SandboxContext, intent: StoredIntent): StoredSession {
  const known = intent.session === null ? null : ctx.documents.sessions.find(intent.session);
  if (known?.state === 'open') return known;
  const { accountSubcategories, permissions, prefetch, returnUrl, verificationMethod } = intent.bankOptions;
  const wanted: readonly Permission[] = permissions ?? [];
  const session = createSession(ctx, {
    holder: intent.customer === null ? null : { type: 'customer', customer: intent.customer },
    permissions: [...new Set<Permission>(['payment_method', ...wanted])],
    prefetch: prefetch ?? [],
    filters: {
      accountSubcategories: accountSubcategories ?? ['checking', 'savings'],
      country: null,
      requirePaymentMethodSupport: 'at_least_one',
    },
    accountLimit: 1,
    manualEntry: { mode: verificationMethod === 'instant' ? 'disabled' : 'automatic' },
    returnUrl,
    onlyTyped: verificationMethod === 'microdeposits',
  });
  ctx.documents.intents.save({ ...intent, session: session.id });
  return session;
}
