import 'server-only';
import { findLinkedAccount } from '@/lib/data/find-account';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import type { UserId } from '@/lib/domain/ids';
import type { LinkedAccount } from '@/lib/domain/linked-account';
import { type Refresh, type RefreshRefusal, refreshRefusal } from '@/lib/domain/refresh';
import { ok, type Outcome, refusal } from '@/lib/domain/result';
import { toAccountFacts } from '@/lib/domain/to-account-view';
import type { AccountFacts } from '@/lib/domain/views';
import { log } from '@/lib/log';
import { requestRefresh, retrieveAccount } from '@/lib/stripe/accounts';
import { stripeFailure } from '@/lib/stripe/errors';

export type RefreshCode = 'not_found' | 'disconnected' | 'inactive' | 'not_permitted' | RefreshRefusal | 'unavailable';

/** Asks Stripe for the bank's latest balance. The answer is `pending`; the figures follow by webhook. */
export async function refreshBalance(
  userId: UserId,
  accountId: string,
  now = new Date(),
): Promise<Outcome<AccountFacts, RefreshCode>> {
  const account = await findLinkedAccount(userId, accountId);
  if (!account) return refusal('not_found');
  const why = whyNot(account, now);
  if (why) return refusal(why);
  try {
    const snapshot = await requestRefresh(accountId, ['balance'], attemptKey(account, now));
    await saveSnapshot(snapshot);
    if (!hasStarted(account.balanceRefresh, snapshot.balanceRefresh)) return refusal('too_soon');
    return await present(userId, accountId);
  } catch (err) {
    return refusal(await explain(err, accountId));
  }
}

/** Stripe may answer 200 without starting a refresh, when it finds it too early: then nothing is pending and the attempt is the old one. */
function hasStarted(before: Refresh | null, after: Refresh | null): boolean {
  if (!after) return false;
  return after.status === 'pending' || !before || after.lastAttemptedAt > before.lastAttemptedAt;
}

function whyNot(account: LinkedAccount, now: Date): RefreshCode | null {
  if (account.disconnectRequestedAt) return 'disconnected';
  if (account.status === 'disconnected' || account.status === 'inactive') return account.status;
  if (!account.permissions.includes('balances')) return 'not_permitted';
  return refreshRefusal(account.balanceRefresh, now);
}

const KEY_WINDOW_MS = 2_000;

/**
 * One key for all presses that follow the same attempt at the same moment: two tabs, or a double click, make one call at Stripe. No longer
 * than that, and not across a new time to wait for: a key repeats its first answer, be it a refusal or a failure that has long passed.
 */
function attemptKey({ id, balanceRefresh }: LinkedAccount, now: Date): string {
  const facts = [balanceRefresh?.lastAttemptedAt, balanceRefresh?.nextAvailableAt].map((at) => at?.getTime() ?? 0);
  return ['florin-refresh', id, ...facts, Math.floor(now.getTime() / KEY_WINDOW_MS)].join('-');
}

async function present(userId: UserId, accountId: string): Promise<Outcome<AccountFacts, RefreshCode>> {
  const account = await findLinkedAccount(userId, accountId);
  return account ? ok(toAccountFacts(account)) : refusal('not_found');
}

async function explain(err: unknown, accountId: string): Promise<RefreshCode> {
  const failure = stripeFailure(err);
  if (!failure) throw err;
  log().warn({ err, accountId }, 'a balance refresh was refused');
  if (failure !== 'account_inactive') return 'unavailable';
  await saveSnapshot(await retrieveAccount(accountId, 'refresh'));
  return 'inactive';
}
