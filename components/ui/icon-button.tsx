import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-shapes';

type Props = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & { icon: IconName; label: string };

/** A square of 36 px with one icon. `label` is what it does, in a verb; it is also the tooltip. */
export function IconButton({ icon, label, type = 'button', className, ...rest }: Props) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={clsx(
        'grid size-9 flex-none place-items-center rounded-small text-soft transition-colors hover:bg-hair hover:text-ink',
        className,
      )}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
