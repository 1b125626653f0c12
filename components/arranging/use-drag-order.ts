'use client';

import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { movedTo } from '@/lib/domain/arrangement';

interface Keyed {
  readonly key: string;
}

interface Drag<Item> {
  readonly key: string;
  readonly order: readonly Item[];
}

/** Moves a row of `list` while its handle is held, and hands on the new order when it is let go. A pointer that is lost changes nothing. */
export function useDragOrder<Item extends Keyed>(
  list: RefObject<HTMLOListElement | null>,
  items: readonly Item[],
  onDrop: (order: readonly Item[]) => void,
) {
  const [drag, setDrag] = useState<Drag<Item> | null>(null);
  // The pointer may be let go before its last move has been drawn.
  const latest = useRef<Drag<Item> | null>(null);

  const show = (next: Drag<Item> | null) => {
    latest.current = next;
    setDrag(next);
  };

  const start = (event: PointerEvent<HTMLElement>, key: string) => {
    if (event.button !== 0) return;
    event.preventDefault();
    // By the list, which stays: a row that is moved in the page loses what it holds.
    list.current?.setPointerCapture(event.pointerId);
    show({ key, order: items });
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    const { current } = latest;
    // Until the rows stand as they were last put, the pointer cannot be compared with them.
    if (!current || current !== drag) return;
    const from = current.order.findIndex((item) => item.key === current.key);
    const to = placeAt(list.current, event.clientY, from);
    if (to !== from) show({ ...current, order: movedTo(current.order, from, to) });
  };
  const drop = () => {
    const { current } = latest;
    if (current?.order.some((item, index) => item.key !== items[index]?.key)) onDrop(current.order);
    show(null);
  };

  return {
    dragged: drag?.key ?? null,
    order: drag?.order ?? items,
    start,
    listProps: { onPointerMove: follow, onPointerUp: drop, onPointerCancel: () => show(null) },
  };
}

/** The place of the row that the pointer has gone past the middle of, seen from the row at `from`. */
function placeAt(list: HTMLElement | null, y: number, from: number): number {
  const rows = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect());
  const middle = ({ top, height }: DOMRect) => top + height / 2;
  const below = rows.findLastIndex((row, index) => index > from && y > middle(row));
  if (below !== -1) return below;
  const above = rows.findIndex((row, index) => index < from && y < middle(row));
  return above === -1 ? from : above;
}
