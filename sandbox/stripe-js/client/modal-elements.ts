import { createPlaceholder } from './placeholder';

const TITLE = 'Link your bank accounts';
const NARROW = '(max-width: 520px)';

/** Styles are set property by property: that works under any style policy of the page, and no stylesheet of the page's wins over it. */
const DIALOG: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  inset: '0',
  width: '100%',
  maxWidth: 'none',
  height: '100%',
  maxHeight: 'none',
  margin: '0',
  padding: '0',
  border: '0',
  borderRadius: '0',
  boxShadow: 'none',
  overflow: 'hidden',
  display: 'grid',
  placeItems: 'center',
  background: 'rgb(14 17 21 / 55%)',
};

const SHEET: Partial<CSSStyleDeclaration> = { position: 'relative', overflow: 'hidden' };

const WIDE: Partial<CSSStyleDeclaration> = {
  width: '460px',
  height: 'min(720px, calc(100% - 48px))',
  borderRadius: '14px',
  boxShadow: '0 12px 40px rgb(0 0 0 / 22%)',
};

const FULL: Partial<CSSStyleDeclaration> = { width: '100%', height: '100%', borderRadius: '0', boxShadow: 'none' };

const FRAME: Partial<CSSStyleDeclaration> = {
  position: 'absolute',
  inset: '0',
  width: '100%',
  height: '100%',
  maxWidth: 'none',
  border: '0',
  // Shown once the flow says that it stands.
  visibility: 'hidden',
};

/** The dialog over the whole window, the sheet in it, the frame and what is seen before the frame stands. */
export function createModalElements(lifetime: AbortSignal) {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const dialog = document.createElement('dialog');
  // A native modal dialog says both by itself; written out for whoever looks for them.
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('aria-label', TITLE);
  Object.assign(dialog.style, DIALOG);

  const sheet = document.createElement('div');
  Object.assign(sheet.style, SHEET, { background: dark ? '#1a1d21' : '#ffffff' });
  const narrow = matchMedia(NARROW);
  const fit = () => Object.assign(sheet.style, narrow.matches ? FULL : WIDE);
  fit();
  narrow.addEventListener('change', fit, { signal: lifetime });

  const frame = document.createElement('iframe');
  frame.title = TITLE;
  Object.assign(frame.style, FRAME, { colorScheme: dark ? 'dark' : 'light' });

  const { placeholder, closeButton } = createPlaceholder(dark);
  sheet.append(frame, placeholder);
  dialog.append(sheet);
  return { dialog, frame, placeholder, closeButton };
}
