import type { KeyboardEvent } from 'react';
import type { ShownState } from '../protocol';

const TABS = ['accounts', 'sessions', 'events', 'deliveries', 'time', 'settings', 'faults'] as const;
export type Tab = (typeof TABS)[number];

const NAMES: Record<Tab, string> = {
  accounts: 'Accounts',
  sessions: 'Sessions',
  events: 'Events',
  deliveries: 'Deliveries',
  time: 'Time',
  settings: 'Settings',
  faults: 'Faults',
};

interface Props {
  chosen: Tab;
  counts: ShownState['counts'] | null;
  onChoose: (tab: Tab) => void;
}

/** One stop for the Tab key; arrows, Home and End go from one to the next. */
export function Tabs({ chosen, counts, onChoose }: Props) {
  function onKeyDown(event: KeyboardEvent) {
    const next = neighbour(chosen, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  }
  return (
    <div role="tablist" aria-label="What to look at" className="tabs" onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls="panel"
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {NAMES[tab]}
          {counts && tab in counts && <span className="count"> {countOf(counts, tab)}</span>}
        </button>
      ))}
    </div>
  );
}

function countOf(counts: ShownState['counts'], tab: Tab): string {
  return tab === 'time' || tab === 'settings' || tab === 'faults' ? '' : counts[tab].toLocaleString('en-US');
}

function neighbour(tab: Tab, key: string): Tab | undefined {
  const at = TABS.indexOf(tab);
  if (key === 'ArrowRight') return TABS[(at + 1) % TABS.length];
  if (key === 'ArrowLeft') return TABS.at(at - 1);
  if (key === 'Home') return TABS[0];
  return key === 'End' ? TABS.at(-1) : undefined;
}
