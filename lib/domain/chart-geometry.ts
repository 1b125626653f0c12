import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type Tick, dateTicks } from './chart-ticks';
import { dayNumber } from './days';
import type { HistoryPoint } from './history';
import type { LinkMoment, PlacedMoment } from './link-moments';
import type { Locale } from './locale';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A point with its place, as shares of width and height counted from the top left. */
export interface PlacedPoint extends HistoryPoint {
  readonly x: number;
  readonly y: number;
  /** What happened to the link by then, in words. */
  readonly note?: string;
}

/** Everything a chart draws, in the units of `ChartSize`; nothing in it depends on a screen. */
export interface ChartGeometry {
  readonly points: readonly PlacedPoint[];
  /** SVG path data, solid where the bank spoke on consecutive points. */
  readonly observed: string;
  /** SVG path data, dashed from the last thing the bank said to the next. */
  readonly carried: string;
  /** Where the bank spoke once between two silences: a line of one point cannot be seen. */
  readonly dots: readonly PlacedPoint[];
  /** Null when the line is flat: a hairline has no area. */
  readonly area: string | null;
  /** Where the area ends: at zero when the amounts lie on both sides of it, else at the bottom. */
  readonly baseline: number;
  readonly crossesZero: boolean;
  readonly flat: boolean;
  readonly ticks: readonly Tick[];
  /** The first and the last day of the time axis. */
  readonly span: readonly [from: string, to: string];
  readonly lowest: PlacedPoint;
  readonly highest: PlacedPoint;
}

const PADDING = { top: 14, bottom: 10 };

/** `points` are oldest first; `from` opens the time axis, which ends at the last point. Null when there is nothing to draw. */
export function chartGeometry(
  points: readonly HistoryPoint[],
  from: string | null,
  size: ChartSize,
  locale: Locale,
): ChartGeometry | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const start = from !== null && from < first.day ? from : first.day;
  const placed = place(points, start, last.day, size);
  const byAmount = [...placed].sort((left, right) => left.amount - right.amount);
  const [lowest, highest] = [byAmount[0], byAmount.at(-1)];
  if (!lowest || !highest) return null;
  const crossesZero = lowest.amount < 0 && highest.amount > 0;
  const flat = lowest.amount === highest.amount;
  const baseline = crossesZero ? amountScale(points, size)(0) : size.height;
  return {
    points: placed,
    ...paths(placed, size),
    area: flat ? null : areaPath(placed, baseline, size),
    baseline,
    crossesZero,
    flat,
    ticks: dateTicks(start, last.day, locale),
    span: [start, last.day],
    lowest,
    highest,
  };
}

/** Those that lie on the time axis of a chart, where they lie on it. */
export const placeMoments = (moments: readonly LinkMoment[], { span: [from, to] }: ChartGeometry): PlacedMoment[] =>
  moments.flatMap((moment) =>
    moment.day < from || moment.day > to ? [] : [{ ...moment, x: shareOf(moment.day, from, to) }],
  );

/** How far along the axis a day lies; the middle of an axis of one day. */
const shareOf = (day: string, from: string, to: string): number =>
  from === to ? 0.5 : rounded((dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from)));

function amountScale(points: readonly HistoryPoint[], { height }: ChartSize) {
  const amounts = points.map((point) => point.amount);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  if (lowest === highest) return () => height / 2;
  return scaleLinear([lowest, highest], [height - PADDING.bottom, PADDING.top]);
}

function place(points: readonly HistoryPoint[], from: string, to: string, size: ChartSize): PlacedPoint[] {
  const amountY = amountScale(points, size);
  return points.map((point) => ({
    ...point,
    x: shareOf(point.day, from, to),
    y: rounded(amountY(point.amount) / size.height),
  }));
}

/** A thousandth of a pixel on any screen, and short in the page. */
const rounded = (share: number) => Math.round(share * 1e5) / 1e5;

function paths(points: readonly PlacedPoint[], { width, height }: ChartSize) {
  const draw = line<PlacedPoint>(
    (point) => point.x * width,
    (point) => point.y * height,
  ).digits(1);
  const runs = runsOf(points);
  const observed = runs.filter((run) => !run.carried);
  const joined = (some: readonly Run[]) => some.map((run) => draw(points.slice(run.from, run.to + 1)) ?? '').join('');
  return {
    observed: joined(observed.filter((run) => run.to > run.from)),
    carried: joined(
      runs.filter((run) => run.carried).map((run) => ({ ...run, from: Math.max(0, run.from - 1), to: run.to + 1 })),
    ),
    dots: observed.filter((run) => run.to === run.from).flatMap((run) => points.slice(run.from, run.from + 1)),
  };
}

/** Indexes of the first and last point of one kind in a row. */
interface Run {
  from: number;
  to: number;
  carried: boolean;
}

function runsOf(points: readonly HistoryPoint[]): Run[] {
  const runs: Run[] = [];
  for (const [index, point] of points.entries()) {
    const carried = point.carriedFrom !== null;
    const latest = runs.at(-1);
    if (latest?.carried === carried) latest.to = index;
    else runs.push({ from: index, to: index, carried });
  }
  return runs;
}

function areaPath(points: readonly PlacedPoint[], baseline: number, { width, height }: ChartSize): string | null {
  const draw = area<PlacedPoint>(
    (point) => point.x * width,
    baseline,
    (point) => point.y * height,
  ).digits(1);
  return draw(points);
}
