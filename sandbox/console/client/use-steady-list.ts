import { useRef, useState } from 'react';

/**
 * A list that does not move under the hand: from the moment it is touched or pointed at, what is new waits until it is
 * asked for, or until the hand is gone and nothing stands open. What is shown goes on changing in place.
 */
export function useSteadyList<Item extends { id: string }>(items: readonly Item[]) {
  const list = useRef<HTMLUListElement>(null);
  const [held, setHeld] = useState<ReadonlySet<string> | null>(null);
  const shown = held ? items.filter(({ id }) => held.has(id)) : items;

  const hold = () => setHeld((before) => before ?? new Set(items.map(({ id }) => id)));
  const release = () => {
    const isInUse = list.current?.querySelector('details[open]') ?? list.current?.contains(document.activeElement);
    if (!isInUse) setHeld(null);
  };
  return {
    shown,
    newer: items.length - shown.length,
    showNewer: () => setHeld(null),
    hands: { ref: list, onPointerEnter: hold, onFocus: hold, onPointerLeave: release, onBlur: release },
  };
}
