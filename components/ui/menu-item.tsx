'use client';

import clsx from 'clsx';
import type { ReactNode } from 'react';
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

/** What a menu can do; the menu has closed by then. */
export function MenuItem({ icon, onSelect, checked, tone = 'normal', children }: Props) {
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      {...(checked === undefined ? {} : { 'aria-checked': checked })}
      tabIndex={-1}
      onClick={onSelect}
      className={clsx(MENU_ITEM, tone === 'danger' && 'text-red')}
    >
      {icon && <Icon name={icon} className={tone === 'danger' ? '' : 'text-soft'} />}
      <span className="grow">{children}</span>
      {checked && <Icon name="check" className="text-accent" />}
    </button>
  );
}
