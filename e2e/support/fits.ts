import type { Page } from '@playwright/test';
import { inEachFrame } from './each-frame';

/** By how many pixels the page, or one of the bank's screens over it, is wider than its window: then it has to be pushed sideways. */
export async function pixelsBeyond(page: Page): Promise<number> {
  const beyond = inEachFrame(page, (frame) =>
    frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
  return Math.max(...(await beyond));
}
