'use client';

import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { PlacedPoint } from '@/lib/domain/chart-geometry';
import { describePoint } from '@/lib/domain/describe-point';
import type { AmountSense } from '@/lib/domain/say-amount';
import { ChartReadout } from './chart-readout';
import { nearestPoint, steppedIndex } from './crosshair-moves';

interface Props {
  points: readonly PlacedPoint[];
  currency: string;
  sense: AmountSense;
  label: string;
}

/** Reads the chart out, point by point: with a mouse, a finger, or as a slider with the arrow keys, Home and End. */
export function ChartCrosshair({ points, currency, sense, label }: Props) {
  const [index, setIndex] = useState<number | null>(null);
  const latest = points.length - 1;
  const spoken = points[index ?? latest];
  const start = points[0];
  if (!spoken || !start) return null;

  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setIndex(nearestPoint(points, (event.clientX - box.left) / box.width));
  };
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') return setIndex(null);
    const next = steppedIndex(event.key, index ?? latest, latest);
    if (next === null) return;
    event.preventDefault();
    setIndex(next);
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={`${label}, point by point`}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={latest}
      aria-valuenow={index ?? latest}
      aria-valuetext={describePoint(spoken, start, currency, sense).join(', ')}
      onPointerDown={follow}
      onPointerMove={follow}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setIndex(null)}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && setIndex(index ?? latest)}
      onBlur={() => setIndex(null)}
      onKeyDown={step}
      className="absolute inset-0 cursor-crosshair touch-pan-y rounded-tiny"
    >
      {index !== null && <ChartReadout point={spoken} lines={describePoint(spoken, start, currency, sense)} />}
    </div>
  );
}
