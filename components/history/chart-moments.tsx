import clsx from 'clsx';
import type { PlacedMoment } from '@/lib/domain/link-moments';

/** A stem and a dot on the base of a chart for each: full where the line is fed from then on, hollow where it no longer is. In words they stand below. */
export function ChartMoments({ moments }: { moments: readonly PlacedMoment[] }) {
  return moments.map(({ kind, day, x }) => {
    const at = `${x * 100}%`;
    return (
      <g key={`${kind} ${day}`} data-moment={kind}>
        <line x1={at} x2={at} y1="0" y2="100%" className="stroke-line" strokeDasharray="2 3" />
        <circle
          cx={at}
          cy="100%"
          r="4"
          className={clsx(
            'stroke-2',
            kind === 'lost' && 'fill-card stroke-red',
            kind === 'disconnected' && 'fill-card stroke-soft',
            (kind === 'linked' || kind === 'reconnected') && 'fill-accent stroke-card',
          )}
        />
      </g>
    );
  });
}
