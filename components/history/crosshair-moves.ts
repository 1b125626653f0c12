const PAGE = 7;

/** The index of the point closest to `share` of the width; -1 when there is none. Points run from left to right. */
export function nearestPoint(points: readonly { x: number }[], share: number): number {
  const right = points.findIndex(({ x }) => x >= share);
  if (right === -1) return points.length - 1;
  const [before, after] = [points[right - 1], points[right]];
  return before && after && share - before.x < after.x - share ? right - 1 : right;
}

/** Where a key of a slider leads, or null for a key that is not one. */
export function steppedIndex(key: string, index: number, last: number): number | null {
  const to = target(key, index, last);
  return to === null ? null : Math.min(last, Math.max(0, to));
}

function target(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return index - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return index + 1;
    case 'PageDown':
      return index - PAGE;
    case 'PageUp':
      return index + PAGE;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
