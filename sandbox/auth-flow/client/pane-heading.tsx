import { useEffect, useRef, type ReactNode } from 'react';

/** The pane's title. Takes the focus when the pane appears, so that a screen reader says where one is now. */
export function PaneHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const focus = () => heading.current?.focus({ preventScroll: true });
    // The frame itself gets the focus only after its first pane stands, and then has it nowhere in particular.
    const focusIfNowhere = () => document.activeElement === document.body && focus();
    focus();
    window.scrollTo(0, 0);
    window.addEventListener('focus', focusIfNowhere);
    return () => window.removeEventListener('focus', focusIfNowhere);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
