import { scaleUtc } from 'd3-scale';
import { daysBetween } from './days';
import { formatDay } from './format-day';
import type { Locale } from './locale';

/** A date under a chart; `x` is a share of the width. `wideOnly` ones would touch a neighbour on a narrow screen. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly wideOnly: boolean;
}

const MOST_BETWEEN = 3;
const NEAREST_TO_EDGE = { wide: 0.09, narrow: 0.2 };

/** Both ends and up to three round dates between them: days within two months, months within two years, years beyond. */
export function dateTicks(from: string, to: string, locale: Locale): Tick[] {
  const span = daysBetween(from, to);
  if (span <= 0) return [{ x: 0.5, label: formatDay(to, to, locale), wideOnly: false }];
  const between = roundDays(from, to)
    .sort((left, right) => toEdge(right.x) - toEdge(left.x))
    .slice(0, MOST_BETWEEN)
    .sort((left, right) => left.x - right.x)
    .map(({ day, x }) => ({ x, label: labelOf(day, span, locale), wideOnly: toEdge(x) < NEAREST_TO_EDGE.narrow }));
  return [
    { x: 0, label: formatDay(from, to, locale), wideOnly: false },
    ...between,
    { x: 1, label: formatDay(to, to, locale), wideOnly: false },
  ];
}

const toEdge = (x: number) => Math.min(x, 1 - x);

/** Round dates clear of both ends. The scale aims at a count and misses by up to half, so a finer one is tried when too few remain. */
function roundDays(from: string, to: string): { day: string; x: number }[] {
  const scale = scaleUtc().domain([new Date(from), new Date(to)]);
  const attempts = [4, 6].map((count) => clearOfEnds(scale.ticks(count), from, to));
  return attempts.find((days) => days.length >= 2) ?? attempts[0] ?? [];
}

function clearOfEnds(dates: readonly Date[], from: string, to: string) {
  const days = new Set(dates.map((date) => date.toISOString().slice(0, 10)));
  return [...days]
    .map((day) => ({ day, x: daysBetween(from, day) / daysBetween(from, to) }))
    .filter(({ x }) => toEdge(x) >= NEAREST_TO_EDGE.wide);
}

function labelOf(day: string, span: number, locale: Locale): string {
  if (span <= 62) return formatDay(day, day, locale);
  const [month = '', year = ''] = formatDay(day, '', locale).split(' ').slice(1);
  if (span <= 400) return month;
  return day.slice(5, 7) === '01' ? year : `${month} ${year}`;
}
