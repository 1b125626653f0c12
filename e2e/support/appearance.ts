import { expect, type Page } from '@playwright/test';
import { inEachFrame } from './each-frame';

/** The page by day or by night, once it has wholly changed. Ask for reduced motion beforehand. */
export async function showInScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  // The app's pages say which theme they wear; the bank's follow by themselves.
  await expect(page.locator(`html.${scheme}, html:not(.light, .dark)`)).toBeAttached();
  await expectStill(page);
}

/** What moves or changes its colours has come to its end: a colour on its way from one theme to the other belongs to neither. */
export async function expectStill(page: Page): Promise<void> {
  await inEachFrame(page, (frame) => frame.evaluate(standsStill));
}

/** A spinner turns for ever, and is not waited for. */
async function standsStill(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const changes = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(changes.map(({ finished }) => finished));
}
