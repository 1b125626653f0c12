import { intervalEnds } from './daily-series';
import { dayNumber, daysBetween, eachDay } from './days';
import { percentOf } from './change-text';
import type { DailyClose, FirstDay, HistoryPoint } from './history';
import { type Money, money } from './money';
import type { CurrencyTotal } from './totals';

/**
 * Accounts linked together are not all known from one day on: one bank's first figure is of today, another's four days old. The line begins
 * when all of those are known; whatever comes later than this is a new account.
 */
const TOGETHER_DAYS = 7;

/**
 * Net worth in one currency day by day, over the accounts that count in `total` today, so that the line ends in the figure above it and a
 * disconnected account is no cliff. Each account carries its last close forward and adds nothing before its first. A day is carried when no
 * account was heard of on it. `from` null: from the first close of all.
 */
export function netWorthSeries(
  closes: readonly DailyClose[],
  total: CurrencyTotal,
  from: string | null,
  today: string,
): HistoryPoint[] {
  const counted = countedIn(closes, total).filter(({ day }) => day <= today);
  const first = firstWholeDay(firstDays(counted));
  if (first === null) return [];
  const start = from === null ? first : laterOf(from, first);
  const sum = runningSum();
  for (const close of counted) if (close.day < start) sum.take(close);
  const byDay = Map.groupBy(counted, ({ day }) => day);
  const points = eachDay(start, today).map((day) => {
    for (const close of byDay.get(day) ?? []) sum.take(close);
    return sum.on(day);
  });
  const last = points.at(-1);
  return last ? [...points.slice(0, -1), { ...last, amount: total.net.amount }] : [];
}

/** What the last closes of some accounts add up to: ten years of fifty accounts cost as many steps as there are closes and days. */
function runningSum() {
  const held = new Map<string, DailyClose>();
  let [amount, seeded, latest] = [0, 0, ''];
  const take = (close: DailyClose): void => {
    const before = held.get(close.accountId);
    if (before && before.day > close.day) return;
    held.set(close.accountId, close);
    amount += close.current - (before?.current ?? 0);
    seeded += Number(close.seeded) - Number(before?.seeded ?? false);
    if (close.day > latest) latest = close.day;
  };
  // Heard of one account is heard; else it is carried from the latest day on which one was heard of.
  const on = (day: string): HistoryPoint => ({
    day,
    amount,
    carriedFrom: latest === day ? null : latest,
    seeded: seeded > 0,
  });
  return { take, on };
}

/** Of each account, in any order. */
const firstDays = (closes: readonly FirstDay[]): string[] => {
  const first = new Map<string, string>();
  for (const { accountId, day } of closes) {
    const known = first.get(accountId);
    if (known === undefined || day < known) first.set(accountId, day);
  }
  return [...first.values()];
};

/** The days whose closes are all that is drawn of these totals from their beginnings on: those the lines begin with, and the ends of their intervals. */
export function netWorthDays(firsts: readonly FirstDay[], totals: readonly CurrencyTotal[], today: string): string[] {
  const ends = totals.flatMap((total) => {
    const start = firstWholeDay(countedIn(firsts, total).map(({ day }) => day));
    return start === null ? [] : intervalEnds(start, today);
  });
  return [...new Set([...firsts.map(({ day }) => day), ...ends])].sort();
}

/**
 * As `netWorthDays`, for whatever accounts will count: of all that any line needs, a line that begins later needs no other days unless it is
 * so much shorter that it is drawn by a shorter interval.
 */
export function anyLineDays(firsts: readonly FirstDay[], today: string): string[] {
  const days = firsts.map(({ day }) => day);
  const first = earliest(days);
  return first === undefined ? [] : [...new Set([...days, ...intervalEnds(first, today)])].sort();
}

/** The first day on which every account of the first days is known, given the first of each; null without any. */
function firstWholeDay(firsts: readonly string[]): string | null {
  const first = earliest(firsts);
  if (first === undefined) return null;
  return firsts.filter((day) => daysBetween(first, day) <= TOGETHER_DAYS).reduce((left, right) => laterOf(left, right));
}

const earliest = (days: readonly string[]): string | undefined => days.toSorted()[0];

/** Days sort as text. */
function laterOf<Day extends string | null>(left: Day, right: Day): Day {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

function countedIn<Close extends FirstDay>(closes: readonly Close[], { currency, accountIds }: CurrencyTotal): Close[] {
  const counted = new Set(accountIds);
  return closes.filter((close) => close.currency === currency && counted.has(close.accountId));
}

export interface NetWorthChange {
  readonly amount: Money;
  /** Null where a share would mislead: another set of accounts, or a base at or below 0. */
  readonly percent: number | null;
  /** `YYYY-MM-DD` of the first point. */
  readonly since: string;
  /** Accounts that count today and did not at the first point: part of the change is that they came. */
  readonly newAccounts: number;
}

/** A total as it came about: its days, and what changed over them, or null where there is nothing to compare with. */
export interface NetWorthLine {
  readonly series: readonly HistoryPoint[];
  readonly change: NetWorthChange | null;
}

/** The line of each total, by its currency. */
export function netWorthLines(
  closes: readonly DailyClose[],
  totals: readonly CurrencyTotal[],
  from: string | null,
  today: string,
): ReadonlyMap<string, NetWorthLine> {
  return new Map(
    totals.map((total) => {
      const series = netWorthSeries(closes, total, from, today);
      return [total.currency, { series, change: netWorthChange(series, closes, total) }];
    }),
  );
}

/** What changed over a series, or null where there is nothing to compare with. */
export function netWorthChange(
  series: readonly HistoryPoint[],
  closes: readonly DailyClose[],
  total: CurrencyTotal,
): NetWorthChange | null {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || dayNumber(first.day) === dayNumber(last.day)) return null;
  const there = countedIn(closes, total).filter(({ day }) => day <= first.day);
  const newAccounts = total.accountIds.length - new Set(there.map(({ accountId }) => accountId)).size;
  return {
    amount: money(last.amount - first.amount, total.currency),
    percent: newAccounts === 0 ? percentOf(first.amount, last.amount) : null,
    since: first.day,
    newAccounts,
  };
}
