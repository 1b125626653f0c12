import type { Sparkline } from '@/lib/domain/views';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Keeps the stroke of the highest and lowest point inside the box. */
const PAD = 2;

/** The line through the values from the first that is known, at its place in the 90 days; null with fewer than two. Flat runs through the middle. */
export function sparklinePath(values: Sparkline, { width, height }: Box): string | null {
  const points = values.flatMap((value, index) => (value === null ? [] : { index, value }));
  if (points.length < 2) return null;
  const amounts = points.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const x = (index: number) => (index * width) / (values.length - 1);
  const share = (value: number) => (highest === lowest ? 0.5 : (value - lowest) / (highest - lowest));
  const y = (value: number) => height - PAD - share(value) * (height - 2 * PAD);
  return points
    .map(({ index, value }, at) => `${at === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
}
