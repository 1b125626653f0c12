import { changeText } from './change-text';
import { formatFullDay } from './format-day-span';
import { formatDay } from './format-day';
import type { PlacedPoint } from './chart-geometry';
import type { HistoryPoint } from './history';
import { money } from './money';
import { type AmountSense, sayAmount } from './say-amount';
import type { Words } from './words';

/** One point in words, a line each: day, amount, change since `start`, and what it is worth as evidence. */
export function describePoint(
  point: HistoryPoint & Pick<PlacedPoint, 'note'>,
  start: HistoryPoint,
  currency: string,
  sense: AmountSense,
  words: Words,
): string[] {
  const { t, locale } = words;
  const lines = [formatFullDay(point.day, locale), sayAmount(money(point.amount, currency), sense, words)];
  if (point.day !== start.day) {
    const change = changeText(start.amount, point.amount, currency, sense, words);
    lines.push(t('history.browser.since', { change, day: formatDay(start.day, point.day, locale) }));
  }
  if (point.carriedFrom !== null)
    lines.push(t('history.browser.carried', { day: formatDay(point.carriedFrom, point.day, locale) }));
  if (point.note) lines.push(point.note);
  if (point.seeded) lines.push(t('history.browser.demo'));
  return lines;
}
