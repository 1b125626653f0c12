import { Link } from '@/components/ui/link';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './button-class';

type Props = ButtonLook & ComponentProps<typeof Link>;

export function ButtonLink({ variant = 'secondary', size = 'normal', className, ...rest }: Props) {
  return <Link className={buttonClass({ variant, size }, className)} {...rest} />;
}
