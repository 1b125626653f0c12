import clsx from 'clsx';
import { Link } from '@/components/ui/link';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-shapes';
import { MENU_ITEM } from './menu-item-class';

interface Props {
  icon?: IconName;
  href: string;
  tone?: 'normal' | 'danger';
  children: ReactNode;
}

/** An item of a menu that leads elsewhere. */
export function MenuLink({ icon, href, tone = 'normal', children }: Props) {
  return (
    <Link role="menuitem" tabIndex={-1} href={href} className={clsx(MENU_ITEM, tone === 'danger' && 'text-red')}>
      {icon && <Icon name={icon} className={tone === 'danger' ? '' : 'text-soft'} />}
      <span className="grow">{children}</span>
    </Link>
  );
}
