import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './button-class';

type Props = ButtonLook & ComponentProps<'button'>;

/** A `type="button"` unless told otherwise: a button that submits by accident is a bug nobody sees. */
export function Button({ variant = 'secondary', size = 'normal', type = 'button', className, ...rest }: Props) {
  return <button type={type} className={buttonClass({ variant, size }, className)} {...rest} />;
}
