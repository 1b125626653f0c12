import { z } from 'zod';
import { changeAccount } from '../control/change-account';
import { linkAccounts } from '../state/link-accounts';
import { LinkError } from '../state/link-error';
import { findSession } from '../state/sessions';
import { NOTHING_EXPANDED, toAccount } from '../wire/account-object';
import { toSession } from '../wire/session-object';
import { requireAccount } from './accounts';
import { Text } from './parameters';
import { route, type Route } from './route';
import { notFound, StripeError } from './stripe-error';

const HELPERS = '/v1/test_helpers/financial_connections';

const Link = z.strictObject({ institution: Text, accounts: z.array(Text).min(1).optional() });
const Change = z.strictObject({ status: z.enum(['active', 'inactive']) });

/**
 * The sandbox's own, in a place where Stripe has nothing: linking and changing an account by form and key, for whoever
 * can send requests under /v1 alone, as Stripe's command line.
 */
export const TEST_HELPER_ROUTES: readonly Route[] = [
  route('POST', `${HELPERS}/sessions/:id/link`, Link, ({ ctx, id, params, version }) => {
    if (!findSession(ctx, id)) throw notFound('financial connections session', id, 'session');
    linked(() => linkAccounts(ctx, id, params.institution, params.accounts ?? 'all'));
    return toSession(ctx, ctx.documents.sessions.require(id), NOTHING_EXPANDED, version);
  }),
  route('POST', `${HELPERS}/accounts/:id`, Change, ({ ctx, id, params }) =>
    toAccount(ctx, changeAccount(ctx, requireAccount(ctx, id), params)),
  ),
];

function linked(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    throw new StripeError(400, 'execution', { message: error.message, code: error.code });
  }
}
