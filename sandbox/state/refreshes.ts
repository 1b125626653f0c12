import { bankBalance } from '../bank/bank-balance';
import type { SandboxContext } from './context';
import { emitAccountEvent } from '../webhooks/emit-event';
import { deactivateAccount } from './account-status';
import { institutionName } from './institutions';
import { takeOwnership } from './ownership';
import type { Feature, NextRefresh, RefreshOutcome, RefreshState, StoredAccount } from './stored-account';
import { takeTransactions } from './transactions';

const FEATURES = ['balance', 'ownership', 'transactions'] as const;

const REFRESHED = {
  balance: 'financial_connections.account.refreshed_balance',
  ownership: 'financial_connections.account.refreshed_ownership',
  transactions: 'financial_connections.account.refreshed_transactions',
} as const;

/** A feature needs the permission that was given when the account was linked. */
export const PERMISSION_FOR = { balance: 'balances', ownership: 'ownership', transactions: 'transactions' } as const;

export function refreshStateOf(account: StoredAccount, feature: Feature): RefreshState | null {
  if (feature === 'balance') return account.balanceRefresh;
  return feature === 'ownership' ? account.ownershipRefresh : account.transactionRefresh;
}

/**
 * Asks the bank for somebody: each feature is pending from now and settles after the delay, by the outcome that a control
 * request chose for the next refresh. A stalled one stays pending until another outcome is chosen.
 */
export function startRefresh(ctx: SandboxContext, account: StoredAccount, features: readonly Feature[]): StoredAccount {
  if (features.length === 0) return account;
  const chosen = account.control.nextRefresh ?? 'succeed';
  return beginRefresh(ctx, { ...account, control: { ...account.control, nextRefresh: null } }, features, chosen);
}

/** A refresh with an outcome of its own; what was chosen for the next one that somebody asks for stays chosen. */
export function beginRefresh(
  ctx: SandboxContext,
  account: StoredAccount,
  features: readonly Feature[],
  outcome: NextRefresh,
): StoredAccount {
  const pending: RefreshState = { status: 'pending', lastAttemptedAt: ctx.clock.seconds(), settledAt: null };
  const started = features.reduce((current, feature) => {
    const state = feature === 'transactions' ? { ...pending, id: ctx.ids.next('fctxnref') } : pending;
    return withRefreshState(current, feature, state);
  }, account);
  if (outcome !== 'stall') for (const feature of features) planSettlement(ctx, started, feature, outcome);
  return ctx.documents.accounts.save(started);
}

/** Ends whatever is pending without a planned end, after the usual delay. True when something was. */
export function releaseStalled(ctx: SandboxContext, account: StoredAccount, outcome: RefreshOutcome): boolean {
  const planned = ctx.scheduler.planned('settle_refresh', account.id);
  const stalled = FEATURES.filter(
    (feature) =>
      refreshStateOf(account, feature)?.status === 'pending' &&
      !planned.some((task) => task.kind === 'settle_refresh' && task.feature === feature),
  );
  for (const feature of stalled) planSettlement(ctx, account, feature, outcome);
  return stalled.length > 0;
}

/**
 * The bank has answered, or has not: an event tells of either, and after a failure the data is what it was before. A
 * link that broke in the meantime fails.
 */
export function settleRefresh(
  ctx: SandboxContext,
  { account: id, feature, outcome }: { account: string; feature: Feature; outcome: RefreshOutcome },
): void {
  const account = ctx.documents.accounts.find(id);
  const state = account && refreshStateOf(account, feature);
  if (!account || state?.status !== 'pending' || account.status === 'disconnected') return;
  const succeeded = outcome === 'succeed' && account.status === 'active';
  const fetched = succeeded ? fetchFromBank(ctx, account, feature) : account;
  const settled: RefreshState = {
    ...state,
    status: succeeded ? 'succeeded' : 'failed',
    settledAt: ctx.clock.seconds(),
  };
  const saved = ctx.documents.accounts.save(withRefreshState(fetched, feature, settled));
  emitAccountEvent(ctx, REFRESHED[feature], saved);
  if (outcome === 'break' && saved.status === 'active') deactivateAccount(ctx, saved);
}

function planSettlement(ctx: SandboxContext, account: StoredAccount, feature: Feature, outcome: RefreshOutcome): void {
  const dueAt = ctx.clock.now() + delayMs(ctx, account);
  ctx.scheduler.schedule(dueAt, { kind: 'settle_refresh', account: account.id, feature, outcome });
}

/** The account's own, else its institution's, else the sandbox's. */
function delayMs(ctx: SandboxContext, { control, institution }: StoredAccount): number {
  const { refresh_delay_ms: usual, institution_delays_ms: slow } = ctx.settings.current;
  return control.refreshDelayMs ?? slow[institutionName(institution)] ?? usual;
}

function fetchFromBank(ctx: SandboxContext, account: StoredAccount, feature: Feature): StoredAccount {
  switch (feature) {
    case 'balance':
      return { ...account, balance: bankBalance(account, ctx.clock.seconds()) };
    case 'ownership':
      return takeOwnership(ctx, account);
    case 'transactions':
      takeTransactions(ctx, account);
      return account;
  }
}

function withRefreshState(account: StoredAccount, feature: Feature, state: RefreshState): StoredAccount {
  if (feature === 'balance') return { ...account, balanceRefresh: state };
  if (feature === 'ownership') return { ...account, ownershipRefresh: state };
  const id = 'id' in state && typeof state.id === 'string' ? state.id : account.transactionRefresh?.id;
  return id === undefined ? account : { ...account, transactionRefresh: { ...state, id } };
}
