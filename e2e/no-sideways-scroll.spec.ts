import type { Page } from '@playwright/test';
import { describeSpanishTour, describeTours } from './support/describe-tours';
import { inEachFrame } from './support/each-frame';
import { expect, test } from './support/test';
import type { Look } from './support/tour';

// Narrow first, and narrow again for the next step: what opens beside a button has to find its place on the narrowest.
const [NARROWEST, ...WIDER] = [320, 390, 1440] as const;
const HEIGHT = 780;

test.use({ viewport: { width: NARROWEST, height: HEIGHT }, allowedInConsole: /status of 4(04|10)/ });
test.setTimeout(120_000);

/** Neither the page nor the bank's screens over it are wider than the window. */
const look: Look = async (page, view) => {
  await lookNarrow(page, view);
  for (const width of WIDER) await lookAt(page, width, view);
  await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
};

const lookNarrow: Look = (page, view) => lookAt(page, NARROWEST, view);

async function lookAt(page: Page, width: number, view: string): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  const beyond = await inEachFrame(page, (frame) => frame.evaluate(pixelsBeyond));
  expect.soft(Math.max(...beyond), `pixels beyond ${width}: ${view}`).toBe(0);
}

function pixelsBeyond(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

describeTours('at 320, 390 and 1440 px nothing has to be pushed sideways', look);
describeSpanishTour('at 320 px nothing has to be pushed sideways', lookNarrow);
