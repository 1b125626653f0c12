import { DAY } from '../bank/calendar';
import type { SandboxContext } from './context';
import { beginRefresh, refreshStateOf } from './refreshes';
import type { StoredAccount } from './stored-account';

/** The first transaction refresh starts at once, then one follows every day for as long as the account is active. */
export function subscribeToTransactions(ctx: SandboxContext, account: StoredAccount): StoredAccount {
  if (account.subscriptions.includes('transactions')) return account;
  planNext(ctx, account.id);
  const subscribed = ctx.documents.accounts.save({ ...account, subscriptions: ['transactions'] });
  return refreshUnlessPending(ctx, subscribed);
}

export function unsubscribeFromTransactions(ctx: SandboxContext, account: StoredAccount): StoredAccount {
  ctx.scheduler.clear('refresh_subscription', account.id);
  return ctx.documents.accounts.save({ ...account, subscriptions: [] });
}

/** A day has passed. */
export function refreshSubscription(ctx: SandboxContext, id: string): void {
  const account = ctx.documents.accounts.find(id);
  if (!account?.subscriptions.includes('transactions')) return;
  planNext(ctx, id);
  if (account.status === 'active') refreshUnlessPending(ctx, account);
}

function refreshUnlessPending(ctx: SandboxContext, account: StoredAccount): StoredAccount {
  const pending = refreshStateOf(account, 'transactions')?.status === 'pending';
  return pending ? account : beginRefresh(ctx, account, ['transactions'], 'succeed');
}

function planNext(ctx: SandboxContext, account: string): void {
  ctx.scheduler.schedule(ctx.clock.now() + DAY * 1000, { kind: 'refresh_subscription', account });
}
