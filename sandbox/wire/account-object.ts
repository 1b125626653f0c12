import type Stripe from 'stripe';
import type { SandboxContext } from '../state/context';
import type { AccountHolder, RefreshState, StoredAccount } from '../state/stored-account';
import { toCustomer } from './customer-object';
import { toOwnership } from './ownership-object';

type Account = Stripe.FinancialConnections.Account;

/** Which of an account's references are shown whole instead of by id. */
export interface AccountExpansion {
  ownership: boolean;
  customer: boolean;
}

export const NOTHING_EXPANDED: AccountExpansion = { ownership: false, customer: false };

/** https://docs.stripe.com/api/financial_connections/accounts/object, every field. */
export function toAccount(ctx: SandboxContext, account: StoredAccount, expand = NOTHING_EXPANDED): Account {
  const { transactionRefresh } = account;
  return {
    id: account.id,
    object: 'financial_connections.account',
    account_holder: toHolder(ctx, account.holder, expand.customer),
    account_numbers: toAccountNumbers(account),
    balance: account.balance,
    balance_refresh: account.balanceRefresh && toRefresh(ctx, account, account.balanceRefresh),
    category: account.category,
    created: account.created,
    display_name: account.displayName,
    institution_name: account.institutionName,
    last4: account.last4,
    livemode: false,
    ownership: toOwnershipField(ctx, account.ownership, expand.ownership),
    ownership_refresh: account.ownershipRefresh && toRefresh(ctx, account, account.ownershipRefresh),
    permissions: account.permissions,
    status: account.status,
    ...toStatusDetails(account),
    subcategory: account.subcategory,
    subscriptions: account.subscriptions,
    supported_payment_method_types: account.supportedPaymentMethodTypes,
    transaction_refresh: transactionRefresh && {
      id: transactionRefresh.id,
      ...toRefresh(ctx, account, transactionRefresh),
    },
  };
}

/** Null while pending, and while the link is down: no refresh can be had then. */
export function nextRefreshAvailableAt(
  ctx: SandboxContext,
  account: StoredAccount,
  refresh: RefreshState,
): number | null {
  if (refresh.settledAt === null || account.status !== 'active') return null;
  return refresh.settledAt + (account.control.refreshQuotaSeconds ?? ctx.settings.current.refresh_quota_seconds);
}

function toRefresh(ctx: SandboxContext, account: StoredAccount, refresh: RefreshState) {
  return {
    last_attempted_at: refresh.lastAttemptedAt,
    next_refresh_available_at: nextRefreshAvailableAt(ctx, account, refresh),
    status: refresh.status,
  };
}

export function toHolder(
  ctx: SandboxContext,
  holder: AccountHolder | null,
  expandCustomer: boolean,
): { type: 'customer'; customer: string | Stripe.Customer } | { type: 'account'; account: string } | null {
  if (holder === null) return null;
  if (holder.type === 'account') return holder;
  const customer = expandCustomer ? ctx.documents.customers.find(holder.customer) : null;
  return { type: 'customer', customer: customer && !customer.deleted ? toCustomer(customer) : holder.customer };
}

function toOwnershipField(ctx: SandboxContext, id: string | null, expand: boolean): Account['ownership'] {
  return id !== null && expand ? toOwnership(ctx.documents.ownerships.require(id)) : id;
}

function toAccountNumbers({ accountNumbers }: StoredAccount): Account['account_numbers'] {
  if (accountNumbers === null) return null;
  return accountNumbers.map((number) => ({
    expected_expiry_date: number.expectedExpiryDate,
    identifier_type: number.identifierType,
    status: number.status,
    supported_networks: ['ach'],
  }));
}

function toStatusDetails({ status, expectedDeactivationDate }: StoredAccount): Pick<Account, 'status_details'> {
  if (status !== 'active' || expectedDeactivationDate === null) return {};
  return {
    status_details: {
      active: {
        action: 'relink_required',
        cause: 'access_expired',
        expected_deactivation_date: expectedDeactivationDate,
      },
    },
  };
}
