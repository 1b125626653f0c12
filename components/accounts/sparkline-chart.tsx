import type { Sparkline } from '@/lib/domain/views';
import { type Box, sparklinePath } from './sparkline-path';

const BOX: Box = { width: 240, height: 40 };

/** Decorative: the account's own page tells its history. Keeps its place when there is nothing to draw. */
export function SparklineChart({ values }: { values: Sparkline }) {
  const path = sparklinePath(values, BOX);
  if (path === null) return <div className="mt-3 mb-1.5 h-10" />;
  return (
    <svg
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-3 mb-1.5 h-10 w-full overflow-visible"
    >
      <path
        d={path}
        vectorEffect="non-scaling-stroke"
        className="fill-none stroke-accent stroke-[1.6] opacity-75 [stroke-linejoin:round]"
      />
    </svg>
  );
}
