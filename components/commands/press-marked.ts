/** Presses the control of the page that is marked for this, as a person would; false where the page has none that can be pressed. */
export function pressMarked(mark: 'refresh' | 'privacy' | 'link'): boolean {
  const selector = mark === 'link' ? '[data-starts-link]' : `[data-shortcut="${mark}"]`;
  const control = document.querySelector<HTMLElement>(`${selector}:not([aria-disabled="true"])`);
  control?.focus();
  control?.click();
  return control !== null;
}
