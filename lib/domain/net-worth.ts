import { carryOver, intervalEnds, oldestFirst, pointOn } from './daily-series';
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
  const accounts = [...Map.groupBy(countedIn(closes, total), ({ accountId }) => accountId).values()].map((own) =>
    oldestFirst(own, today),
  );
  const start = laterOf(from, firstWholeDay(accounts.flatMap(([first]) => first?.day ?? [])));
  if (start === null) return [];
  const days = eachDay(start, today);
  const points: Sum[] = [];
  for (const own of accounts) {
    const before = daysBefore(start, own[0]?.day);
    carryOver(own, days.slice(before), (day, close, index) => {
      const sum = points[before + index];
      if (sum) add(sum, day, close);
      else points[before + index] = pointOn(day, close);
    });
  }
  const last = points.at(-1);
  return last ? [...points.slice(0, -1), { ...last, amount: total.net.amount }] : [];
}

type Sum = { -readonly [Key in keyof HistoryPoint]: HistoryPoint[Key] };

const daysBefore = (start: string, first: string | undefined): number =>
  first === undefined ? 0 : Math.max(0, daysBetween(start, first));

/** The days whose closes are all that is drawn of these totals from their beginnings on: those the lines begin with, and the ends of their intervals. */
export function netWorthDays(firsts: readonly FirstDay[], totals: readonly CurrencyTotal[], today: string): string[] {
  const ends = totals.flatMap((total) => {
    const start = firstWholeDay(countedIn(firsts, total).map(({ day }) => day));
    return start === null ? [] : intervalEnds(start, today);
  });
  return [...new Set([...firsts.map(({ day }) => day), ...ends])].sort();
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

/** In place: ten years of fifty accounts are as many additions as days. */
function add(sum: Sum, day: string, { day: stated, current, seeded }: DailyClose): void {
  sum.amount += current;
  sum.carriedFrom = latestCarry(sum.carriedFrom, stated === day ? null : stated);
  sum.seeded ||= seeded;
}

/** Heard of one account is heard; else the latest of the days carried from. */
const latestCarry = (left: string | null, right: string | null): string | null =>
  left === null || right === null ? null : laterOf(left, right);

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
