import type { ReactNode } from 'react';
import type { ChartGeometry, ChartSize } from '@/lib/domain/chart-geometry';

const percent = (share: number) => `${share * 100}%`;

interface Props {
  chart: ChartGeometry;
  size: ChartSize;
  label: string;
  /** Marks above the line. */
  children: ReactNode;
}

/** The picture itself, without JavaScript. Paths stretch with the sheet, strokes and dots do not. */
export function ChartPlot({ chart, size, label, children }: Props) {
  return (
    <svg role="img" aria-label={label} className="block size-full overflow-visible">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" className="overflow-visible">
        <g
          className="fill-none stroke-2 max-sm:stroke-[1.6] [&>path]:[vector-effect:non-scaling-stroke]"
          strokeLinejoin="round"
        >
          {chart.area && <path d={chart.area} className="fill-area" />}
          <path d={`M0 ${size.height}H${size.width}`} className="stroke-line stroke-1" />
          {chart.crossesZero && <path d={`M0 ${chart.baseline}H${size.width}`} className="stroke-line stroke-1" />}
          <path d={chart.observed} className={chart.flat ? 'stroke-accent stroke-1' : 'stroke-accent'} />
          <path
            d={chart.carried}
            strokeDasharray="3 4"
            className={chart.flat ? 'stroke-accent stroke-1' : 'stroke-accent'}
          />
        </g>
      </svg>
      {chart.dots.map((dot) => (
        <circle
          key={dot.day}
          cx={percent(dot.x)}
          cy={percent(dot.y)}
          r={chart.points.length > 1 ? 2.5 : 4}
          className="fill-accent"
        />
      ))}
      {children}
    </svg>
  );
}
