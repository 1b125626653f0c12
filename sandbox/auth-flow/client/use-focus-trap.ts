import { useEffect } from 'react';

const REACHABLE = 'a[href], button:not(:disabled), input:not(:disabled)';

/** Tab goes round inside the modal, or inside the dialog over it, and never out into the browser's own controls. */
export function useFocusTrap(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Tab') return;
      const scope = document.querySelector('dialog[open]') ?? document;
      const reachable = [...scope.querySelectorAll<HTMLElement>(REACHABLE)];
      const edge = event.shiftKey ? reachable.at(0) : reachable.at(-1);
      if (document.activeElement !== edge) return;
      event.preventDefault();
      (event.shiftKey ? reachable.at(-1) : reachable.at(0))?.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
