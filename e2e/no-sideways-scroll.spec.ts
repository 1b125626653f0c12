import { expect, test } from './support/test';
import type { Look } from './support/tour';
import { tourAccounts, tourTroubles } from './support/tour-of-accounts';
import { tourEntrance } from './support/tour-of-entrance';
import { tourLinkEnds } from './support/tour-of-link-ends';
import { tourLinking } from './support/tour-of-linking';
import { tourSupport } from './support/tour-of-support';

// Narrow first, and narrow again for the next step: what opens beside a button has to find its place on the narrowest.
const [NARROWEST, ...WIDER] = [320, 390, 1440] as const;
const HEIGHT = 780;

test.use({ viewport: { width: NARROWEST, height: HEIGHT }, allowedInConsole: /status of 4(04|10)/ });
test.setTimeout(120_000);

/** Neither the page nor the bank's screens over it are wider than the window. */
const look: Look = async (page, view) => {
  for (const width of [NARROWEST, ...WIDER]) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const frame of page.frames()) {
      const beyond = await frame.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect.soft(beyond, `pixels beyond ${width}: ${view}`).toBe(0);
    }
  }
  await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
};

test.describe('at 320, 390 and 1440 px nothing has to be pushed sideways', () => {
  test('on any screen of a link', ({ page, signedUpPerson: _ }) => tourLinking(page, look));
  test('on any page about a link that ends otherwise', ({ page, signedUpPerson }) =>
    tourLinkEnds(page, signedUpPerson, look));
  test('on any page about accounts', ({ page }) => tourAccounts(page, look));
  test('on any page about accounts in trouble', ({ page }) => tourTroubles(page, look));
  test('on any page of support', ({ page }) => tourSupport(page, look));
  test('on any page before sign-in', ({ page }) => tourEntrance(page, look));
});
