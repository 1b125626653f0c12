import type { SandboxContext } from './context';
import { emitAccountEvent, emitAuthorizationEvent } from '../webhooks/emit-event';
import type { RefreshState, StoredAccount } from './stored-account';
import { NO_REQUEST, type Cause } from './stored-event';

export function deactivateAccount(ctx: SandboxContext, account: StoredAccount): StoredAccount {
  const saved = ctx.documents.accounts.save({ ...account, status: 'inactive', expectedDeactivationDate: null });
  emitAccountEvent(ctx, 'financial_connections.account.deactivated', saved);
  return saved;
}

export function reactivateAccount(ctx: SandboxContext, account: StoredAccount): StoredAccount {
  const saved = ctx.documents.accounts.save({ ...account, status: 'active' });
  emitAccountEvent(ctx, 'financial_connections.account.reactivated', saved);
  return saved;
}

/** For good. Balance and ownership can no longer be read, subscriptions end, and whatever was pending has failed. */
export function disconnectAccount(
  ctx: SandboxContext,
  account: StoredAccount,
  request: Cause = NO_REQUEST,
): StoredAccount {
  const failed = <State extends RefreshState>(state: State | null): State | null =>
    state?.status === 'pending' ? { ...state, status: 'failed', settledAt: ctx.clock.seconds() } : state;
  const saved = ctx.documents.accounts.save({
    ...account,
    status: 'disconnected',
    expectedDeactivationDate: null,
    balance: null,
    ownership: null,
    subscriptions: [],
    balanceRefresh: failed(account.balanceRefresh),
    ownershipRefresh: failed(account.ownershipRefresh),
    transactionRefresh: failed(account.transactionRefresh),
  });
  emitAccountEvent(ctx, 'financial_connections.account.disconnected', saved, { request });
  return saved;
}

/** @param date seconds; null when the bank no longer means to end the access */
export function expectDeactivation(ctx: SandboxContext, account: StoredAccount, date: number | null): StoredAccount {
  const saved = ctx.documents.accounts.save({ ...account, expectedDeactivationDate: date });
  emitAccountEvent(ctx, 'financial_connections.account.expected_deactivation_date_updated', saved);
  const others = activeSiblings(ctx, saved);
  if (others.every(({ expectedDeactivationDate }) => expectedDeactivationDate !== date)) {
    emitAuthorizationEvent(ctx, 'financial_connections.authorization.expected_deactivation_date_updated', saved);
  }
  return saved;
}

/** The access of this account ends soon. Told once for each account, and once for the access they share. */
export function announceDeactivation(ctx: SandboxContext, account: StoredAccount): void {
  emitAccountEvent(ctx, 'financial_connections.account.upcoming_deactivation', account);
  const [first] = ctx.documents.accounts.all([{ field: 'session', in: [account.session] }]);
  if (first?.id === account.id || first?.status !== 'active') {
    emitAuthorizationEvent(ctx, 'financial_connections.authorization.upcoming_deactivation', account);
  }
}

function activeSiblings(ctx: SandboxContext, account: StoredAccount): StoredAccount[] {
  return ctx.documents.accounts
    .all([{ field: 'session', in: [account.session] }])
    .filter(({ id, status }) => id !== account.id && status === 'active');
}
