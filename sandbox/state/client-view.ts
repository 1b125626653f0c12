import type { FinancialConnectionsSession } from '@stripe/stripe-js';
import type { SandboxContext } from './context';
import type { StoredAccount, WireBalance } from './stored-account';
import type { StoredSession } from './stored-session';

type ClientAccount = FinancialConnectionsSession.Account;

/**
 * The session as Stripe.js hands it to the page: accounts as a plain array, and fewer fields than the API gives.
 * https://docs.stripe.com/js/financial_connections/collect_financial_connections_accounts
 */
export function toClientSession(ctx: SandboxContext, sessionId: string): FinancialConnectionsSession {
  const session = ctx.documents.sessions.require(sessionId);
  const accounts = ctx.documents.accounts.all([{ field: 'session', in: [session.id] }]);
  return {
    id: session.id,
    accounts: accounts.map(toClientAccount),
    ...toClientFilters(session),
    permissions: session.permissions,
    ...(session.returnUrl !== null && { return_url: session.returnUrl }),
  };
}

function toClientAccount(account: StoredAccount): ClientAccount {
  return {
    id: account.id,
    object: 'financial_connections.account',
    balance: account.balance && toClientBalance(account.balance),
    balance_refresh: toClientRefresh(account.balanceRefresh),
    category: account.category,
    created: account.created,
    display_name: account.displayName,
    institution_name: account.institutionName,
    last4: account.last4,
    livemode: false,
    ownership: account.ownership,
    ownership_refresh: toClientRefresh(account.ownershipRefresh),
    permissions: account.permissions,
    status: account.status,
    subcategory: account.subcategory,
    supported_payment_method_types: account.supportedPaymentMethodTypes,
  };
}

/** The client's types know no null maps; an empty one says the same. */
function toClientBalance(balance: WireBalance): NonNullable<ClientAccount['balance']> {
  if (balance.type === 'cash') return { ...balance, cash: { available: balance.cash.available ?? {} } };
  return { ...balance, credit: { used: balance.credit.used ?? {} } };
}

function toClientRefresh(refresh: StoredAccount['balanceRefresh']): ClientAccount['balance_refresh'] {
  return refresh && { status: refresh.status, last_attempted_at: refresh.lastAttemptedAt };
}

/** Stripe.js still says `countries` where the API says `country`. */
function toClientFilters({ filters }: StoredSession): Pick<FinancialConnectionsSession, 'filters'> {
  if (filters === null) return {};
  return { filters: filters.country === null ? {} : { countries: [filters.country] } };
}
