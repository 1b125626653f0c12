import { percentOf, percentText } from './change-text';
import { formatDaySpan } from './format-day-span';
import { formatMoney } from './format-money';
import { formatDay } from './format-day';
import type { HistoryPoint } from './history';
import { magnitude, money } from './money';
import { type AmountSense, sayAmount } from './say-amount';
import type { Words } from './words';

/** Days in a row on which the bank sent nothing; `open` when they reach the last point. */
interface Gap {
  from: string;
  to: string;
  open: boolean;
}

const MOST_GAPS_NAMED = 3;

/** The chart in a sentence or two, for those who do not see it and those in a hurry. `points` run by the day, oldest first. */
export function historySummary(
  points: readonly HistoryPoint[],
  currency: string,
  sense: AmountSense,
  words: Words,
): string {
  const { t, locale } = words;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return t('history.summary.none');
  const amount = sayAmount(money(last.amount, currency), sense, words);
  if (points.length === 1 && last.carriedFrom === null)
    return t('history.summary.single', { amount, day: formatDay(last.day, last.day, locale) });
  if (first.carriedFrom !== null && last.carriedFrom === first.carriedFrom)
    return t('history.summary.carried', { amount, day: formatDay(first.carriedFrom, last.day, locale) });
  return [changeSentence(first, last, currency, sense, words), gapSentence(gapsOf(points), last.day, words)]
    .filter(Boolean)
    .join(' ');
}

function changeSentence(
  first: HistoryPoint,
  last: HistoryPoint,
  currency: string,
  sense: AmountSense,
  words: Words,
): string {
  const { t, locale } = words;
  const day = formatDay(first.day, last.day, locale);
  const change = money(last.amount - first.amount, currency);
  const say = (point: HistoryPoint) => sayAmount(money(point.amount, currency), sense, words);
  if (change.amount === 0) return t('history.summary.same', { amount: say(last), day });
  const amount = formatMoney(magnitude(change), { locale });
  if (sense === 'signed') {
    const percent = percentText(percentOf(first.amount, last.amount), locale);
    return t(change.amount > 0 ? 'history.summary.up' : 'history.summary.down', { amount, percent, day });
  }
  if (first.amount <= 0 && last.amount <= 0)
    return t(change.amount < 0 ? 'history.summary.more' : 'history.summary.less', { amount, day });
  return t('history.summary.fromTo', { then: say(first), day, now: say(last) });
}

function gapSentence(gaps: readonly Gap[], lastDay: string, { t, locale }: Words): string {
  if (gaps.length === 0) return '';
  if (gaps.length > MOST_GAPS_NAMED) return t('history.summary.manyGaps', { count: String(gaps.length) });
  const spans = gaps.map((gap) =>
    gap.open
      ? t('history.summary.openGap', { day: formatDay(gap.from, lastDay, locale) })
      : formatDaySpan(gap.from, gap.to, lastDay, locale),
  );
  return t('history.summary.gaps', { spans: spans.join(', ') });
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
