'use client';

import clsx from 'clsx';
import { type KeyboardEvent, useId, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { type Command, findCommands } from './find-commands';
import { useCommands } from './use-commands';

/** Where each key moves to among `count` lines. */
function nextIndex(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (current - 1 + count) % count;
  return null;
}

/** A combobox over everything that can be reached: the focus stays in the field, the arrows move the choice. */
export function CommandMenu({ onHelp, onClose }: { onHelp: () => void; onClose: () => void }) {
  const { t } = useWords();
  const { commands, note } = useCommands({ onHelp });
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const found = findCommands(commands, typed);
  const chosen = found[Math.min(at, found.length - 1)];

  const run = (command: Command) => {
    // The dialog gives the focus back first, so that what is opened next remembers the right place.
    if (command.id !== 'help') onClose();
    setTimeout(command.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      return run(chosen);
    }
    const next = nextIndex(event.key, Math.min(at, found.length - 1), found.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    document.getElementById(`${listId}-${found[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <input
        data-autofocus
        role="combobox"
        aria-label={t('commands.browser.question')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen && `${listId}-${chosen.id}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('commands.browser.hint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="h-11 w-full rounded-button border bg-paper px-3.5 text-ink placeholder:text-faint"
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={t('commands.browser.results')}
        className="mt-2 max-h-80 overflow-y-auto"
      >
        {found.map((command) => (
          <li
            key={command.id}
            id={`${listId}-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            onClick={() => run(command)}
            onPointerMove={() => setAt(found.indexOf(command))}
            className={clsx(
              'flex cursor-pointer items-center gap-3 rounded-small px-3 py-2.5 text-md text-ink',
              command === chosen && 'bg-hair',
            )}
          >
            <Icon name={command.icon} className="flex-none text-soft" />
            <span className="min-w-0 truncate">{command.label}</span>
            {command.note && <span className="min-w-0 truncate text-sm text-soft">{command.note}</span>}
            {command.keys && <kbd className="ml-auto flex-none font-sans text-sm text-soft">{command.keys}</kbd>}
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2 min-h-5 text-sm text-soft">
        {found.length === 0 ? t('commands.browser.nothing') : note}
      </p>
    </>
  );
}
