/** Holds the page still, and keeps the width its scrollbar took, so that nothing shifts. Gives back what undoes it. */
export function lockScroll(): () => void {
  const root = document.documentElement;
  const before = { overflow: root.style.overflow, paddingRight: root.style.paddingRight };
  const width = root.getBoundingClientRect().width;
  root.style.overflow = 'hidden';
  // Measured rather than guessed: a page that reserves the scrollbar's gutter gains nothing.
  const gained = root.getBoundingClientRect().width - width;
  if (gained > 0) root.style.paddingRight = `${gained}px`;
  return () => Object.assign(root.style, before);
}
