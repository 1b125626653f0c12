import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './button-class';

type Props = ButtonLook & ComponentProps<'a'> & { href: string };

/** A link that looks like a button and opens a page afresh: for where something went wrong, and without a script of its own. */
export function PageLink({ variant = 'secondary', size = 'normal', className, ...rest }: Props) {
  return <a className={buttonClass({ variant, size }, className)} {...rest} />;
}
