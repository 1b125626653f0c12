import type { SandboxContext } from '../../state/context';
import { createSession, type NewSession } from '../../state/sessions';

/** What a test's session asks for, unless told otherwise: balances of any number of accounts of any kind. */
export function askedFor(given: Partial<NewSession> = {}): NewSession {
  return {
    holder: { type: 'customer', customer: 'cus_test' },
    permissions: ['balances'],
    prefetch: [],
    filters: null,
    accountLimit: null,
    manualEntry: null,
    returnUrl: null,
    ...given,
  };
}

export function sessionForTests(ctx: SandboxContext, given: Partial<NewSession> = {}) {
  return createSession(ctx, askedFor(given));
}
