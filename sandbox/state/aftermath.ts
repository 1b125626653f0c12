import { DAY } from '../bank/calendar';
import type { Aftermath } from '../bank/institution';
import type { SandboxContext } from './context';
import { emitAccountEvent } from '../webhooks/emit-event';
import { announceDeactivation, deactivateAccount } from './account-status';
import type { StoredAccount } from './stored-account';

/** Stripe warns before an access or a number ends; how long before is not published. */
const NOTICE_SECONDS = 7 * DAY;

/** Plans what an institution's account does by itself after it was linked. */
export function planAftermath(ctx: SandboxContext, account: StoredAccount, aftermath: Aftermath | null): StoredAccount {
  if (aftermath === null) return account;
  const endsAt = ctx.clock.seconds() + aftermath.afterSeconds;
  const noticeAt = Math.max(ctx.clock.seconds(), endsAt - NOTICE_SECONDS) * 1000;
  const target = { account: account.id };
  switch (aftermath.kind) {
    case 'deactivates':
      ctx.scheduler.schedule(endsAt * 1000, { kind: 'deactivate_account', ...target });
      return account;
    case 'access_expires':
      ctx.scheduler.schedule(noticeAt, { kind: 'announce_deactivation', ...target });
      ctx.scheduler.schedule(endsAt * 1000, { kind: 'deactivate_account', ...target });
      return ctx.documents.accounts.save({ ...account, expectedDeactivationDate: endsAt });
    case 'number_expires':
      return planNumberExpiry(ctx, account, endsAt, noticeAt);
  }
}

function planNumberExpiry(
  ctx: SandboxContext,
  account: StoredAccount,
  endsAt: number,
  noticeAt: number,
): StoredAccount {
  const expired = endsAt <= ctx.clock.seconds();
  if (!expired) {
    ctx.scheduler.schedule(noticeAt, { kind: 'announce_number_expiry', account: account.id });
    ctx.scheduler.schedule(endsAt * 1000, { kind: 'expire_account_number', account: account.id });
  }
  const accountNumbers = account.accountNumbers && [
    {
      expectedExpiryDate: endsAt,
      identifierType: 'tokenized_account_number' as const,
      status: expired ? ('expired' as const) : ('transactable' as const),
    },
  ];
  return ctx.documents.accounts.save({ ...account, accountNumbers });
}

export function deactivateById(ctx: SandboxContext, id: string): void {
  const account = ctx.documents.accounts.find(id);
  if (account?.status === 'active') deactivateAccount(ctx, account);
}

export function announceDeactivationById(ctx: SandboxContext, id: string): void {
  const account = ctx.documents.accounts.find(id);
  if (account?.status === 'active' && account.expectedDeactivationDate !== null) announceDeactivation(ctx, account);
}

export function announceNumberExpiry(ctx: SandboxContext, id: string): void {
  const account = ctx.documents.accounts.find(id);
  if (account?.status !== 'active' || account.accountNumbers === null) return;
  emitAccountEvent(ctx, 'financial_connections.account.upcoming_account_number_expiry', account);
}

export function expireAccountNumber(ctx: SandboxContext, id: string): void {
  const account = ctx.documents.accounts.find(id);
  if (account?.status !== 'active' || account.accountNumbers === null) return;
  const accountNumbers = account.accountNumbers.map((number) => ({ ...number, status: 'expired' as const }));
  const saved = ctx.documents.accounts.save({ ...account, accountNumbers });
  emitAccountEvent(ctx, 'financial_connections.account.account_numbers_updated', saved);
}
