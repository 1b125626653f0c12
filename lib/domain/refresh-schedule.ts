import { type Refresh, refreshRefusal } from './refresh';

// When Florin asks for new data by itself: Stripe's subscriptions cover transactions only. Every call costs money, so it is asked for
// no more than the rules allow, and never where Stripe would not start it.

export type ScheduledFeature = 'balance' | 'ownership';

export interface ScheduleRules {
  /** Milliseconds from one attempt to the next; 0 is never. */
  readonly everyMs: Readonly<Record<ScheduledFeature, number>>;
  /** Calls a day (UTC) for one customer, and for all together. */
  readonly perCustomer: number;
  readonly perDay: number;
}

export interface ScheduledAccount {
  readonly accountId: string;
  readonly customerId: string;
  readonly feature: ScheduledFeature;
  readonly status: string;
  /** Whether the data was shared when the account was linked. */
  readonly isPermitted: boolean;
  readonly refresh: Refresh | null;
  readonly linkedAt: Date;
}

export interface SpentToday {
  readonly all: number;
  readonly byCustomer: ReadonlyMap<string, number>;
}

/** An account's own pace lies within this part of the interval, to either side: accounts linked together drift apart. */
export const SPREAD = 0.05;

/** A number in [0, 1) that is always the same for the same text (FNV-1a). */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
}

/** When the next refresh falls due, or null while it is paused: switched off, link broken or ended, not shared, one under way. */
export function dueAt(account: ScheduledAccount, rules: ScheduleRules): Date | null {
  const { accountId, feature, refresh } = account;
  const every = rules.everyMs[feature];
  if (every <= 0 || account.status !== 'active' || !account.isPermitted || refresh?.status === 'pending') return null;
  const pace = 1 + SPREAD * (2 * fractionOf(`${accountId}:${feature}`) - 1);
  const last = refresh?.lastAttemptedAt ?? account.linkedAt;
  return new Date(Math.max(last.getTime() + every * pace, refresh?.nextAvailableAt?.getTime() ?? 0));
}

/** Which of these to ask for now, the longest overdue first, within what is left of the day's budgets. */
export function planRefreshes(
  accounts: readonly ScheduledAccount[],
  spent: SpentToday,
  rules: ScheduleRules,
  now: Date,
): ScheduledAccount[] {
  const due = accounts
    .map((account) => ({ account, at: dueAt(account, rules) }))
    .filter((entry): entry is { account: ScheduledAccount; at: Date } => entry.at !== null && entry.at <= now)
    .filter(({ account }) => refreshRefusal(account.refresh, now) === null)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const byCustomer = new Map(spent.byCustomer);
  let left = rules.perDay - spent.all;
  return due.flatMap(({ account }) => {
    const own = byCustomer.get(account.customerId) ?? 0;
    if (left <= 0 || own >= rules.perCustomer) return [];
    left--;
    byCustomer.set(account.customerId, own + 1);
    return [account];
  });
}
