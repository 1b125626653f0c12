'use client';

import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react';
import { useWords } from '@/components/words/use-words';
import type { PlacedPoint } from '@/lib/domain/chart-geometry';
import type { AmountSense } from '@/lib/domain/say-amount';
import type * as CrosshairParts from './crosshair-parts';

interface Props {
  points: readonly PlacedPoint[];
  currency: string;
  sense: AmountSense;
  /** What it reads out: "Balance history in USD, point by point". */
  label: string;
  /** The last point in words: what is said until one is pointed at. */
  latest: string;
  /** The page that says where a day's figure comes from: Enter and a double click lead there. Null where there is none. */
  whyPath: string | null;
}

/** Reads the chart out, point by point: with a mouse, a finger, or as a slider with the arrow keys, Home and End. */
export function ChartCrosshair({ points, currency, sense, label, latest: latestWords, whyPath }: Props) {
  const words = useWords();
  const [index, setIndex] = useState<number | null>(null);
  const [parts, setParts] = useState<typeof CrosshairParts | null>(null);
  useEffect(() => void import('./crosshair-parts').then(setParts, () => undefined), []);
  const latest = points.length - 1;
  const spoken = points[index ?? latest];
  const start = points[0];
  if (!spoken || !start) return null;

  const lines = index === null ? null : parts?.describePoint(spoken, start, currency, sense, words);

  const explain = () => whyPath !== null && window.open(`${whyPath}?day=${spoken.day}`, '_self');
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (!parts) return;
    const box = event.currentTarget.getBoundingClientRect();
    setIndex(parts.nearestPoint(points, (event.clientX - box.left) / box.width));
  };
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') return setIndex(null);
    if (event.key === 'Enter') return explain();
    const next = parts?.steppedIndex(event.key, index ?? latest, latest) ?? null;
    if (next === null) return;
    event.preventDefault();
    setIndex(next);
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={latest}
      aria-valuenow={index ?? latest}
      aria-valuetext={lines?.join(', ') ?? latestWords}
      onPointerDown={follow}
      onPointerMove={follow}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setIndex(null)}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && setIndex(index ?? latest)}
      onBlur={() => setIndex(null)}
      onKeyDown={step}
      onDoubleClick={explain}
      className="absolute inset-0 cursor-crosshair touch-pan-y rounded-tiny"
    >
      {parts && lines && <parts.ChartReadout point={spoken} lines={lines} />}
    </div>
  );
}
