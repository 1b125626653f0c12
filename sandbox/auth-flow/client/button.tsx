import type { ComponentProps } from 'react';
import { Spinner } from './spinner';

interface Props extends Omit<ComponentProps<'button'>, 'disabled'> {
  look?: 'primary' | 'secondary';
  /** Shown as working, and deaf to clicks. Not `disabled`: that would throw the focus away. */
  pending?: boolean;
}

export function Button({ look = 'primary', pending = false, onClick, children, type = 'button', ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={look === 'primary' ? 'button' : 'button quiet'}
      aria-disabled={pending || rest['aria-disabled']}
      aria-busy={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {pending && <Spinner />}
      <span>{children}</span>
    </button>
  );
}
