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

/**
 * A spinner turns for ever, and is not waited for. Nor is a browser that draws nothing for seconds, as on a machine with more to do: what is
 * then looked at tells by itself whether it was still.
 */
async function standsStill(): Promise<void> {
  const atMost = (milliseconds: number, wait: Promise<unknown>) =>
    Promise.race([wait, new Promise((over) => setTimeout(over, milliseconds))]);
  await atMost(2_000, new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const changes = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await atMost(3_000, Promise.allSettled(changes.map(({ finished }) => finished)));
}
