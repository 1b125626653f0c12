import type { ReactNode } from 'react';

interface Props {
  /** Said above the buttons, at once: what went wrong and can be tried again. */
  trouble?: string | null | false;
  children: ReactNode;
}

export function Footer({ trouble, children }: Props) {
  return (
    <div className="footer">
      <div role="alert">{trouble && <p className="trouble">{trouble}</p>}</div>
      {children}
    </div>
  );
}

export const UNREACHABLE = 'We could not get through. Check your connection and try again.';
