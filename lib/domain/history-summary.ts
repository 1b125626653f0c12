import { percentText } from './change-text';
import { formatDaySpan } from './format-day-span';
import { formatMoney } from './format-money';
import { formatDay } from './format-day';
import type { HistoryPoint } from './history';
import { magnitude, money } from './money';
import { type AmountSense, sayAmount } from './say-amount';

/** Days in a row on which the bank sent nothing; `open` when they reach the last point. */
interface Gap {
  from: string;
  to: string;
  open: boolean;
}

export const NO_HISTORY = 'No history yet. It starts with the first balance your bank sends.';

const MOST_GAPS_NAMED = 3;

/** The chart in a sentence or two, for those who do not see it and those in a hurry. `points` run by the day, oldest first. */
export function historySummary(points: readonly HistoryPoint[], currency: string, sense: AmountSense): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return NO_HISTORY;
  const amount = sayAmount(money(last.amount, currency), sense);
  if (points.length === 1 && last.carriedFrom === null)
    return `One balance so far: ${amount} on ${formatDay(last.day, last.day)}.`;
  if (first.carriedFrom !== null && last.carriedFrom === first.carriedFrom) {
    return `No new balance since ${formatDay(first.carriedFrom, last.day)}. The last one, ${amount}, is carried forward.`;
  }
  return [changeSentence(first, last, currency, sense), gapSentence(gapsOf(points), last.day)]
    .filter(Boolean)
    .join(' ');
}

function changeSentence(first: HistoryPoint, last: HistoryPoint, currency: string, sense: AmountSense): string {
  const since = formatDay(first.day, last.day);
  const change = money(last.amount - first.amount, currency);
  if (change.amount === 0) return `Unchanged at ${sayAmount(money(last.amount, currency), sense)} since ${since}.`;
  const size = formatMoney(magnitude(change));
  if (sense === 'signed') {
    return `${change.amount > 0 ? 'Up' : 'Down'} ${size}${percentText(first.amount, last.amount)} since ${since}.`;
  }
  if (first.amount <= 0 && last.amount <= 0)
    return `${size} ${change.amount < 0 ? 'more' : 'less'} owed than on ${since}.`;
  const [then, now] = [first, last].map((point) => sayAmount(money(point.amount, currency), sense));
  return `From ${then} on ${since} to ${now}.`;
}

function gapSentence(gaps: readonly Gap[], lastDay: string): string {
  if (gaps.length === 0) return '';
  if (gaps.length > MOST_GAPS_NAMED) return `Dashed where your bank sent nothing: ${gaps.length} times in this period.`;
  const spans = gaps.map((gap) =>
    gap.open ? `since ${formatDay(gap.from, lastDay)}` : formatDaySpan(gap.from, gap.to, lastDay),
  );
  return `Dashed where your bank sent nothing: ${spans.join(', ')}.`;
}

function gapsOf(points: readonly HistoryPoint[]): Gap[] {
  const gaps: Gap[] = [];
  for (const [index, point] of points.entries()) {
    if (point.carriedFrom === null) continue;
    const open = gaps.at(-1);
    const goesOn = open !== undefined && points[index - 1]?.carriedFrom !== null;
    if (goesOn) open.to = point.day;
    else gaps.push({ from: point.day, to: point.day, open: false });
  }
  const latest = gaps.at(-1);
  if (latest && latest.to === points.at(-1)?.day) latest.open = true;
  return gaps;
}
