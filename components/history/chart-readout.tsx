import clsx from 'clsx';
import type { PlacedPoint } from '@/lib/domain/chart-geometry';

interface Props {
  point: PlacedPoint;
  /** Day, amount, then whatever else is to be said. */
  lines: readonly string[];
}

/** The crosshair and its label, on the side of the line that has room. Hidden from readers: the slider says the same. */
export function ChartReadout({ point, lines: [day, amount, ...notes] }: Props) {
  const left = `${point.x * 100}%`;
  return (
    <div aria-hidden="true" className="pointer-events-none">
      <svg className="absolute inset-0 size-full overflow-visible">
        <line x1={left} x2={left} y1="0" y2="100%" className="stroke-faint" strokeDasharray="2 3" />
        <circle cx={left} cy={`${point.y * 100}%`} r="4.5" className="fill-accent stroke-card stroke-2" />
      </svg>
      <div
        className={clsx(
          'absolute top-0 w-max max-w-56 rounded-small border bg-card px-3 py-2 text-sm shadow-float',
          point.x > 0.5 ? '-translate-x-[calc(100%+12px)]' : 'translate-x-3',
        )}
        style={{ left }}
      >
        <p className="text-soft">{day}</p>
        <p className="text-lg font-medium tracking-figure tabular-nums">{amount}</p>
        {notes.map((note) => (
          <p key={note} className="text-soft">
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}
