import clsx from 'clsx';
import type { Tick } from '@/lib/domain/chart-ticks';

const anchor = (x: number) => (x === 0 ? 'start' : x === 1 ? 'end' : 'middle');

/** Dates under a chart. Hidden from readers: the sentence and the table name the days. */
export function ChartAxis({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <svg aria-hidden="true" className="mt-2 block h-4 w-full overflow-visible fill-faint text-xs">
      {ticks.map(({ x, label, wideOnly }) => (
        <text
          key={`${x} ${label}`}
          x={`${x * 100}%`}
          y="12"
          textAnchor={anchor(x)}
          className={clsx(wideOnly && 'max-sm:hidden')}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
