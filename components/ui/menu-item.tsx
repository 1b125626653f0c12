'use client';

import clsx from 'clsx';
import type { MouseEvent, ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-shapes';
import { MENU_ITEM } from './menu-item-class';

interface Props {
  icon?: IconName;
  onSelect: () => void;
  /** Given: one of a set, chosen or not. */
  checked?: boolean;
  tone?: 'normal' | 'danger';
  children: ReactNode;
}

/** Closes its menu first, so that the focus is back on the menu's button before anything else opens and remembers where it was. */
export function MenuItem({ icon, onSelect, checked, tone = 'normal', children }: Props) {
  const select = (event: MouseEvent<HTMLButtonElement>) => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    onSelect();
  };
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      {...(checked === undefined ? {} : { 'aria-checked': checked })}
      tabIndex={-1}
      onClick={select}
      className={clsx(MENU_ITEM, tone === 'danger' && 'text-red')}
    >
      {icon && <Icon name={icon} className={tone === 'danger' ? '' : 'text-soft'} />}
      <span className="grow">{children}</span>
      {checked && <Icon name="check" className="text-accent" />}
    </button>
  );
}
