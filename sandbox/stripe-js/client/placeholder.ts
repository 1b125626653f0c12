/** What stands in the sheet until the flow does: a spinner, a word, and a way out. */
export function createPlaceholder(dark: boolean) {
  const ink = dark ? '#eceef0' : '#1c2126';
  const placeholder = document.createElement('div');
  Object.assign(placeholder.style, {
    position: 'absolute',
    inset: '0',
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    gap: '16px',
    color: ink,
    font: "15px/22px -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  });

  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  text.style.margin = '0';
  text.textContent = 'Opening…';

  const closeButton = createCloseButton(ink);
  placeholder.append(createSpinner(ink), text, closeButton);
  return { placeholder, closeButton };
}

function createSpinner(ink: string): HTMLElement {
  const spinner = document.createElement('div');
  Object.assign(spinner.style, {
    width: '28px',
    height: '28px',
    boxSizing: 'border-box',
    borderRadius: '50%',
    border: `3px solid color-mix(in srgb, ${ink} 18%, transparent)`,
    borderTopColor: ink,
  });
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
    spinner.animate([{ transform: 'rotate(0)' }, { transform: 'rotate(360deg)' }], {
      duration: 900,
      iterations: Infinity,
    });
  }
  return spinner;
}

function createCloseButton(ink: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '✕';
  button.setAttribute('aria-label', 'Close');
  Object.assign(button.style, {
    position: 'absolute',
    top: '32px',
    right: '10px',
    width: '44px',
    height: '44px',
    padding: '0',
    border: '0',
    borderRadius: '8px',
    background: 'transparent',
    color: ink,
    font: '18px/1 sans-serif',
    cursor: 'pointer',
  });
  return button;
}
