'use client';

import { useState } from 'react';
import { setSingleKeys, singleKeysOn } from './single-keys';

const KEYS: readonly { keys: string; does: string }[] = [
  { keys: 'Ctrl K or ⌘ K', does: 'Search and commands' },
  { keys: 'G then A', does: 'All accounts' },
  { keys: 'R', does: 'Refresh' },
  { keys: 'L', does: 'Link a bank' },
  { keys: 'P', does: 'Hide or show amounts' },
  { keys: '?', does: 'This list' },
];

export function KeyList() {
  const [on, setOn] = useState(singleKeysOn);
  return (
    <>
      <dl className="divide-y divide-hair border-y border-hair text-md">
        {KEYS.map(({ keys, does }) => (
          <div key={keys} className="flex justify-between gap-4 py-2.5">
            <dt className="text-ink">{does}</dt>
            <dd>
              <kbd className="font-sans">{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-start gap-3 text-md text-ink">
        <input
          type="checkbox"
          data-autofocus
          checked={on}
          onChange={(event) => {
            setSingleKeys(event.target.checked);
            setOn(event.target.checked);
          }}
          className="mt-0.5 size-4 accent-accent"
        />
        Use single letters as shortcuts on this device
      </label>
    </>
  );
}
