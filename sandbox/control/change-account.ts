import { z } from 'zod';
import { OwnerFacts } from '../bank/owner-facts';
import { deactivateAccount, disconnectAccount, expectDeactivation, reactivateAccount } from '../state/account-status';
import type { SandboxContext } from '../state/context';
import { takeOwnership } from '../state/ownership';
import { releaseStalled } from '../state/refreshes';
import { NextRefresh, WireBalance, type StoredAccount } from '../state/stored-account';
import { emitAccountEvent } from '../webhooks/emit-event';
import { ControlError } from './control-error';

const Seconds = z.int().min(0);
const Amounts = z.record(z.string(), z.int());

/** A balance as Stripe sends it; `as_of` may be left out and is then the moment of the request. */
const GivenBalance = z.discriminatedUnion('type', [
  z.strictObject({
    as_of: Seconds.optional(),
    current: Amounts,
    type: z.literal('cash'),
    cash: z.strictObject({ available: Amounts.nullable() }),
  }),
  z.strictObject({
    as_of: Seconds.optional(),
    current: Amounts,
    type: z.literal('credit'),
    credit: z.strictObject({ used: Amounts.nullable() }),
  }),
]);

const GivenOwner = OwnerFacts.extend({
  email: OwnerFacts.shape.email.default(null),
  phone: OwnerFacts.shape.phone.default(null),
  raw_address: OwnerFacts.shape.raw_address.default(null),
});

export const AccountChanges = z
  .strictObject({
    /** What the bank reports from now on; null is a bank that does not share it. */
    balance: GivenBalance.nullable(),
    owners: z.array(GivenOwner),
    status: z.enum(['active', 'inactive', 'disconnected']),
    next_refresh: NextRefresh,
    /** Null goes back to the sandbox's own. */
    refresh_delay_ms: z.int().min(0).nullable(),
    refresh_quota_seconds: Seconds.nullable(),
    expected_deactivation_date: Seconds.nullable(),
    /** Whether what happens to it is listed and never sent. */
    loses_webhooks: z.boolean(),
    supported_payment_method_types: z.array(z.enum(['us_bank_account', 'link'])),
  })
  .partial();
export type AccountChanges = z.infer<typeof AccountChanges>;

/**
 * Turns an account's knobs. What the bank reports reaches Stripe's copy at once where there is one, as if a refresh had
 * just read it; unless the next refresh is set to fail or stall, then it waits for the first that succeeds.
 */
export function changeAccount(ctx: SandboxContext, account: StoredAccount, changes: AccountChanges): StoredAccount {
  const steps = [changeControl, changeReports, changePaymentMethodTypes, changeStatus, changeExpectedDeactivation];
  return ctx.store.transaction(() => steps.reduce((current, step) => step(ctx, current, changes), account));
}

function changeControl(ctx: SandboxContext, account: StoredAccount, changes: AccountChanges): StoredAccount {
  const { next_refresh: next, refresh_delay_ms: delay, refresh_quota_seconds: quota } = changes;
  const control = {
    nextRefresh: next ?? account.control.nextRefresh,
    refreshDelayMs: delay === undefined ? account.control.refreshDelayMs : delay,
    refreshQuotaSeconds: quota === undefined ? account.control.refreshQuotaSeconds : quota,
    losesWebhooks: changes.loses_webhooks ?? account.control.losesWebhooks,
  };
  const saved = ctx.documents.accounts.save({ ...account, control });
  if (next === undefined || next === 'stall') return saved;
  return releaseStalled(ctx, saved, next) ? withoutNextRefresh(ctx, saved) : saved;
}

/** The choice was for the refresh that had stalled, so it is used up. */
function withoutNextRefresh(ctx: SandboxContext, account: StoredAccount): StoredAccount {
  return ctx.documents.accounts.save({ ...account, control: { ...account.control, nextRefresh: null } });
}

function changeReports(ctx: SandboxContext, account: StoredAccount, changes: AccountChanges): StoredAccount {
  const reported = withReportedBalance(ctx, account, changes.balance);
  const owned = changes.owners ? { ...reported, bank: { ...reported.bank, owners: changes.owners } } : reported;
  if (changes.owners === undefined || owned.ownership === null || !reachesCopy(owned)) {
    return ctx.documents.accounts.save(owned);
  }
  return ctx.documents.accounts.save(takeOwnership(ctx, owned));
}

function withReportedBalance(
  ctx: SandboxContext,
  account: StoredAccount,
  given: AccountChanges['balance'],
): StoredAccount {
  if (given === undefined) return account;
  const balance = given && WireBalance.parse({ ...given, as_of: given.as_of ?? ctx.clock.seconds() });
  const told = { ...account, bank: { ...account.bank, reported: { balance } } };
  const settled = account.balanceRefresh !== null && account.balanceRefresh.status !== 'pending';
  return settled && account.status === 'active' && reachesCopy(account) ? { ...told, balance } : told;
}

function reachesCopy({ control }: StoredAccount): boolean {
  return control.nextRefresh === null || control.nextRefresh === 'succeed';
}

function changePaymentMethodTypes(ctx: SandboxContext, account: StoredAccount, changes: AccountChanges): StoredAccount {
  const { supported_payment_method_types: types } = changes;
  if (types === undefined) return account;
  const saved = ctx.documents.accounts.save({ ...account, supportedPaymentMethodTypes: types });
  emitAccountEvent(ctx, 'financial_connections.account.supported_payment_method_types_updated', saved);
  return saved;
}

function changeStatus(ctx: SandboxContext, account: StoredAccount, { status }: AccountChanges): StoredAccount {
  if (status === undefined || status === account.status) return account;
  if (account.status === 'disconnected') throw new ControlError(409, 'A disconnected account stays disconnected.');
  switch (status) {
    case 'active':
      return reactivateAccount(ctx, account);
    case 'inactive':
      return deactivateAccount(ctx, account);
    case 'disconnected':
      return disconnectAccount(ctx, account);
  }
}

function changeExpectedDeactivation(
  ctx: SandboxContext,
  account: StoredAccount,
  { expected_deactivation_date: date }: AccountChanges,
): StoredAccount {
  if (date === undefined || date === account.expectedDeactivationDate) return account;
  if (account.status !== 'active')
    throw new ControlError(409, 'Only an active account can be about to be deactivated.');
  return expectDeactivation(ctx, account, date);
}
