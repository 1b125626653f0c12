'use client';

import clsx from 'clsx';
import { type KeyboardEvent, type MouseEvent, type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { Icon } from './icon';
import { placeUnder } from './popover-place';

interface Props {
  /** What the button opens: "Account actions". */
  label: string;
  /** The face of the button; three dots unless told otherwise. */
  trigger?: ReactNode;
  triggerClassName?: string;
  /** `MenuItem`s and `MenuLink`s. */
  children: ReactNode;
}

const itemsOf = (panel: HTMLElement) => [...panel.querySelectorAll<HTMLElement>('[role^="menuitem"]')];

/** Where each key moves to among `count` items. */
function nextIndex(key: string, current: number, count: number): number | null {
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (current - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** A menu button on the browser's popover: a press elsewhere and Escape close it, and the focus goes back to the button. */
export function Menu({ label, trigger, triggerClassName, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);

  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    placeUnder(event.currentTarget, button.current, 'right');
  };

  // Before the item does what it does, so that the focus is back on the button before anything else opens and remembers where it was.
  const closeFirst = ({ target, currentTarget }: MouseEvent<HTMLDivElement>) => {
    if (target instanceof Element && target.closest('[role^="menuitem"]')) currentTarget.hidePopover();
  };

  const focusFirst = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    if (newState !== 'open') return;
    // Opened at the end of the window, only its beginning would be seen.
    currentTarget.scrollIntoView({ block: 'nearest' });
    itemsOf(currentTarget)[0]?.focus();
  };

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Tab') event.currentTarget.hidePopover();
    const items = itemsOf(event.currentTarget);
    const index = nextIndex(
      event.key,
      items.findIndex((item) => item === document.activeElement),
      items.length,
    );
    if (index === null) return;
    event.preventDefault();
    items[index]?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        popoverTarget={id}
        className={clsx(
          'grid flex-none place-items-center transition-colors hover:bg-hair hover:text-ink',
          triggerClassName ?? 'size-8 rounded-small text-soft',
        )}
      >
        <span className="sr-only">{label}</span>
        {trigger ?? <Icon name="dots" />}
      </button>
      <div
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onBeforeToggle={place}
        onToggle={focusFirst}
        onKeyDown={move}
        onClickCapture={closeFirst}
        className="absolute inset-auto m-0 min-w-48 rounded-strip border bg-card p-1.5 text-ink shadow-float open:appear"
      >
        {children}
      </div>
    </>
  );
}
