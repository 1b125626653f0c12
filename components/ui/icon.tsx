import clsx from 'clsx';
import type { IconName } from './icon-shapes';

/** Always decorative: the words beside it, or the label of the button around it, say the same. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      className={clsx(
        'size-4.5 flex-none fill-none stroke-current stroke-[1.7] [stroke-linecap:round] [stroke-linejoin:round]',
        className,
      )}
    >
      <use href={`#icon-${name}`} />
    </svg>
  );
}
