import type { ReactNode } from 'react';
import { useSteadyList } from './use-steady-list';

interface Props<Item> {
  label: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}

/** Lines, newest first, that stay where they are while somebody is at them. */
export function SteadyList<Item extends { id: string }>({ label, items, children }: Props<Item>) {
  const { shown, newer, showNewer, hands } = useSteadyList(items);
  return (
    <div className="steady">
      {newer > 0 && (
        <button type="button" className="newer" onClick={showNewer}>
          Show {newer} newer
        </button>
      )}
      <ul className="lines" aria-label={label} {...hands}>
        {shown.map(children)}
      </ul>
    </div>
  );
}
