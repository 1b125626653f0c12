import type { AlertFact, AlertMemory, BalanceLimit } from './alert';
import { sheetOf } from './figures';
import { minorUnitDigits } from './money';
import type { AccountFacts } from './views';

const DAY_MS = 86_400_000;
/** Days before the end of access at which it is told. */
export const EXPIRY_STAGES = [7, 14, 30] as const;
/** Failed refreshes in a row that are worth telling: one or two happen, and pass. */
export const FAILURES_TO_TELL = 3;
/** Longer than the rhythm of a bank that updates once a week. */
export const STALE_AFTER_DAYS = 8;

interface Judgement {
  readonly facts: readonly AlertFact[];
  readonly memory: AlertMemory;
}

/**
 * What is worth telling of an account as it is now, and what to remember. Judging the same account again brings the same keys, or none.
 * Of a link that has ended, or is about to at the person's wish, there is nothing to tell.
 */
export function judgeAlerts(
  account: AccountFacts,
  limit: BalanceLimit | null,
  memory: AlertMemory,
  now: Date,
): Judgement {
  if (account.status === 'disconnected' || account.disconnectingSince) return { facts: [], memory };
  const counted = countAttempt(account, memory);
  const low = judgeLow(account, limit, counted);
  const facts = [judgeLink(account, now), judgeFailures(counted), judgeAge(account, now), low.fact];
  return { facts: facts.flatMap((fact) => fact ?? []), memory: { ...counted, low: low.memory } };
}

function judgeLink({ status, statusSince, expectedDeactivationAt }: AccountFacts, now: Date): AlertFact | null {
  if (status === 'inactive') return { key: `broken:${statusSince}`, details: { kind: 'broken', since: statusSince } };
  if (status !== 'active' || !expectedDeactivationAt) return null;
  const left = Date.parse(expectedDeactivationAt) - now.getTime();
  const stage = EXPIRY_STAGES.find((days) => left <= days * DAY_MS);
  if (stage === undefined) return null;
  // By its day: an hour more or less is no other fact.
  const key = `expiring:${expectedDeactivationAt.slice(0, 10)}:${stage}`;
  return { key, details: { kind: 'expiring', endsAt: expectedDeactivationAt, stage } };
}

/** Counts an attempt once, and only if it is later than the last that was counted. */
function countAttempt({ balanceRefresh }: AccountFacts, memory: AlertMemory): AlertMemory {
  if (!balanceRefresh || balanceRefresh.status === 'pending') return memory;
  const { status, lastAttemptedAt } = balanceRefresh;
  if (memory.attemptSeen && lastAttemptedAt <= memory.attemptSeen) return memory;
  if (status === 'succeeded') return { ...memory, failures: 0, failingSince: null, attemptSeen: lastAttemptedAt };
  return {
    ...memory,
    failures: memory.failures + 1,
    failingSince: memory.failingSince ?? lastAttemptedAt,
    attemptSeen: lastAttemptedAt,
  };
}

function judgeFailures({ failures, failingSince }: AlertMemory): AlertFact | null {
  if (failures < FAILURES_TO_TELL || !failingSince) return null;
  return {
    key: `refresh_failing:${failingSince}`,
    details: { kind: 'refresh_failing', failures, since: failingSince },
  };
}

function judgeAge({ status, mayReadBalance, balance }: AccountFacts, now: Date): AlertFact | null {
  if (status !== 'active' || !mayReadBalance || !balance) return null;
  if (now.getTime() - Date.parse(balance.asOf) <= STALE_AFTER_DAYS * DAY_MS) return null;
  return { key: `stale:${balance.asOf}`, details: { kind: 'stale', asOf: balance.asOf } };
}

/**
 * A balance that is low is told when it becomes so. Only once it has left the limit behind by a margin can it become low again: one that
 * hovers around the limit is told once. A balance older than the last one looked at says nothing.
 */
function judgeLow(
  account: AccountFacts,
  limit: BalanceLimit | null,
  { low }: AlertMemory,
): { fact: AlertFact | null; memory: AlertMemory['low'] } {
  const asOf = account.balance?.asOf;
  if (!limit || !asOf) return { fact: null, memory: limit ? low : null };
  const before = low?.limit === limit.amount && low.currency === limit.currency ? low : null;
  const figure = figureFor(account, limit.currency);
  if (!figure || (before && asOf < before.asOf)) return { fact: null, memory: before };
  const room = figure.owed ? limit.amount - figure.amount : figure.amount - limit.amount;
  const isLow = room < 0 || (before?.isLow === true && room < marginOf(limit));
  const memory = { limit: limit.amount, currency: limit.currency, asOf, isLow };
  if (!isLow || before?.isLow) return { fact: null, memory };
  const details = { kind: 'low_balance', currency: limit.currency, limit: limit.amount, ...figure } as const;
  return { fact: { key: `low_balance:${limit.currency}:${limit.amount}:${asOf}`, details }, memory };
}

/** A twentieth of the limit, and at least one whole unit of the currency. */
const marginOf = ({ amount, currency }: BalanceLimit): number =>
  Math.max(10 ** minorUnitDigits(currency), Math.round(Math.abs(amount) / 20));

/** What the limit is held against: what can be spent; of a debt, what is owed. Null where the bank shared neither. */
export function figureFor(account: AccountFacts, currency: string): { amount: number; owed: boolean } | null {
  const amounts = account.balance?.amounts.find((one) => one.currency === currency);
  if (!amounts) return null;
  const owed = sheetOf(account) === 'credit';
  const figure = owed ? (amounts.current ?? amounts.used) : (amounts.available ?? amounts.current);
  return figure === null ? null : { amount: owed ? 0 - figure : figure, owed };
}

/** The currency in which a limit can be set; null for what is neither spent from nor owed, and where nothing is known yet. */
export function limitCurrency(account: AccountFacts): string | null {
  if (account.status === 'disconnected' || sheetOf(account) === 'plain') return null;
  return account.balance?.amounts[0]?.currency ?? null;
}
