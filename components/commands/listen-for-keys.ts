import { pressMarked } from './press-marked';
import { type Shortcut, shortcutReader } from './shortcuts';
import { singleKeysOn } from './single-keys';

interface Doing {
  readonly show: (what: 'menu' | 'help') => void;
  readonly goTo: (path: string) => void;
  /** Aborted when nobody is to listen any more. */
  readonly signal: AbortSignal;
}

/** Where keys belong to what has the focus, or to a dialog that is open. */
const isTaken = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open], iframe:not([aria-hidden="true"])') !== null ||
  (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'));

export function listenForKeys({ show, goTo, signal }: Doing): void {
  const read = shortcutReader();
  const act = (shortcut: Shortcut): void => {
    if (shortcut === 'menu' || shortcut === 'help') return show(shortcut);
    if (shortcut === 'overview') return goTo('/overview');
    pressMarked(shortcut);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || isTaken(event.target)) return;
    const shortcut = read(event, event.timeStamp, singleKeysOn());
    if (!shortcut) return;
    event.preventDefault();
    act(shortcut);
  };
  if (!signal.aborted) window.addEventListener('keydown', onKey, { signal });
}
