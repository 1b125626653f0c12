import { Link } from '@/components/ui/link';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-shapes';
import { MENU_ITEM } from './menu-item-class';

/** An item of a menu that leads elsewhere. */
export function MenuLink({ icon, href, children }: { icon?: IconName; href: string; children: ReactNode }) {
  return (
    <Link role="menuitem" tabIndex={-1} href={href} className={MENU_ITEM}>
      {icon && <Icon name={icon} className="text-soft" />}
      <span className="grow">{children}</span>
    </Link>
  );
}
