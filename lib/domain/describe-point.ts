import { changeText } from './change-text';
import { formatFullDay } from './format-day-span';
import { formatDay } from './format-day';
import type { HistoryPoint } from './history';
import { money } from './money';
import { type AmountSense, sayAmount } from './say-amount';

/** One point in words, a line each: day, amount, change since `start`, and what it is worth as evidence. */
export function describePoint(
  point: HistoryPoint,
  start: HistoryPoint,
  currency: string,
  sense: AmountSense,
): string[] {
  const lines = [formatFullDay(point.day), sayAmount(money(point.amount, currency), sense)];
  if (point.day !== start.day) {
    const change = changeText(start.amount, point.amount, currency, sense);
    lines.push(`${change} since ${formatDay(start.day, point.day)}`);
  }
  if (point.carriedFrom !== null) lines.push(`Carried from ${formatDay(point.carriedFrom, point.day)}`);
  if (point.seeded) lines.push('Demo history');
  return lines;
}
