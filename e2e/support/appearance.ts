import { expect, type Page } from '@playwright/test';

/** The page by day or by night, once it has wholly changed. Ask for reduced motion beforehand. */
export async function showInScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  // The app's pages say which theme they wear; the bank's follow by themselves.
  await expect(page.locator(`html.${scheme}, html:not(.light, .dark)`)).toBeAttached();
  await Promise.all(page.frames().map((frame) => frame.evaluate(colorsSettled)));
}

/** Colours on their way from one theme to the other belong to neither. */
async function colorsSettled(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(changes.map(({ finished }) => finished));
}
