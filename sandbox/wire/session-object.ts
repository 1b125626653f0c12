import type Stripe from 'stripe';
import type { SandboxContext } from '../state/context';
import type { StoredSession } from '../state/stored-session';
import { NOTHING_EXPANDED, toAccount, toHolder, type AccountExpansion } from './account-object';
import { DEFAULT_API_VERSION, filtersByCountries } from './api-version';
import { toBankAccountToken } from './bank-account-token';
import { toList } from './list-object';

type Session = Stripe.FinancialConnections.Session;
type Filters = NonNullable<Session['filters']>;

/** A session in any version: before one `country` there were `countries`, which the types of the SDK have forgotten. */
type RenderedSession = Omit<Session, 'filters'> & {
  filters?: Filters | (Omit<Filters, 'country'> & { countries: string[] | null });
};

const EMBEDDED_ACCOUNTS = 10;

/**
 * https://docs.stripe.com/api/financial_connections/sessions/object. What was not asked for has no key.
 */
export function toSession(
  ctx: SandboxContext,
  session: StoredSession,
  expand = NOTHING_EXPANDED,
  version = DEFAULT_API_VERSION,
): RenderedSession {
  return {
    id: session.id,
    object: 'financial_connections.session',
    account_holder: toHolder(ctx, session.holder, expand.customer),
    accounts: toSessionAccounts(ctx, session, expand),
    ...(session.bankAccount && { bank_account_token: toBankAccountToken(session.bankAccount) }),
    client_secret: showsSecret(ctx, session) ? session.clientSecret : null,
    ...(session.filters && { filters: toFilters(session.filters, version) }),
    ...(session.accountLimit !== null && { limits: { accounts: session.accountLimit } }),
    livemode: false,
    ...(session.manualEntry && {
      manual_entry: session.manualEntry.mode === null ? {} : { mode: session.manualEntry.mode },
    }),
    permissions: session.permissions,
    prefetch: session.prefetch,
    ...(session.returnUrl !== null && { return_url: session.returnUrl }),
  };
}

/** Of no more use once the session has ended; Stripe leaves it out of hosted sessions alone. */
function showsSecret(ctx: SandboxContext, { state }: StoredSession): boolean {
  return state === 'open' || ctx.settings.current.ended_session_secret === 'keep';
}

function toSessionAccounts(ctx: SandboxContext, session: StoredSession, expand: AccountExpansion): Session['accounts'] {
  const linked = ctx.documents.accounts.page([{ field: 'session', in: [session.id] }], { limit: EMBEDDED_ACCOUNTS });
  const accounts = linked.data.map((account) => toAccount(ctx, account, expand));
  return toList(`/v1/financial_connections/accounts?session=${session.id}`, accounts, linked.hasMore);
}

function toFilters(
  filters: NonNullable<StoredSession['filters']>,
  version: string,
): RenderedSession['filters'] & object {
  const countries = filters.countries ?? (filters.country === null ? null : [filters.country]);
  return {
    account_subcategories: filters.accountSubcategories,
    ...(filtersByCountries(version) ? { countries } : { country: filters.country }),
    ...(filters.requirePaymentMethodSupport && {
      require_payment_method_support: filters.requirePaymentMethodSupport,
    }),
  };
}
