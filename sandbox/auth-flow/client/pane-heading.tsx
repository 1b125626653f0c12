import { useEffect, useRef, type ReactNode } from 'react';

/** The pane's title. Takes the focus when the pane appears, so that a screen reader says where one is now. */
export function PaneHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
