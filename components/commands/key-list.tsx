'use client';

import { useState } from 'react';
import { useWords } from '@/components/words/use-words';
import { setSingleKeys, singleKeysOn } from './single-keys';

const LETTERS = [
  { key: 'R', does: 'refresh' },
  { key: 'L', does: 'link' },
  { key: 'P', does: 'privacy' },
  { key: '?', does: 'thisList' },
] as const;

export function KeyList() {
  const [on, setOn] = useState(singleKeysOn);
  const { t } = useWords();
  const lines = [
    { keys: t('commands.browser.menuKeys'), does: t('commands.browser.title') },
    { keys: t('commands.browser.overviewKeys'), does: t('commands.browser.allAccounts') },
    ...LETTERS.map(({ key, does }) => ({ keys: key, does: t(`commands.browser.${does}`) })),
  ];
  return (
    <>
      <dl className="divide-y divide-hair border-y border-hair text-md">
        {lines.map(({ keys, does }) => (
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
        {t('commands.browser.single')}
      </label>
    </>
  );
}
