const GAP_PX = 6;
const EDGE_PX = 12;

/** Puts a popover under what opened it, by its right or its left edge. On the page, not the window: it scrolls along. */
export function placeUnder(panel: HTMLElement, opener: HTMLElement, edge: 'left' | 'right'): void {
  const box = opener.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const inset = edge === 'right' ? width - box.right : box.left;
  panel.style.top = `${box.bottom + window.scrollY + GAP_PX}px`;
  panel.style[edge] = `${Math.max(EDGE_PX, inset)}px`;
  panel.style.maxWidth = `${width - Math.max(EDGE_PX, inset) - EDGE_PX}px`;
}
