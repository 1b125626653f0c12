import { expectAccessible } from './support/accessibility';
import { showInScheme } from './support/appearance';
import { openBankScreens } from './support/linking';
import { expect, test } from './support/test';
import type { Look } from './support/tour';
import { tourAccounts, tourTroubles } from './support/tour-of-accounts';
import { tourEntrance } from './support/tour-of-entrance';
import { tourLinkEnds } from './support/tour-of-link-ends';
import { tourLinking } from './support/tour-of-linking';
import { tourSupport } from './support/tour-of-support';

// A trace would hold the page as it was before and after each of hundreds of looks; what is wrong is told in words.
test.use({ trace: 'off', contextOptions: { reducedMotion: 'reduce' }, allowedInConsole: /status of 4(04|10)/ });
test.setTimeout(180_000);

/** In this order, because a page takes longer to change its colours than its width. */
const APPEARANCES = [
  { width: 1440, scheme: 'light' },
  { width: 1440, scheme: 'dark' },
  { width: 390, scheme: 'dark' },
  { width: 390, scheme: 'light' },
] as const;

/** Axe finds nothing wrong, in a wide window and on a phone, by day and by night. */
const look: Look = async (page, view) => {
  for (const { width, scheme } of APPEARANCES)
    await test.step(`${view}, ${width} px, ${scheme}`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await showInScheme(page, scheme);
      await expectAccessible(page);
    });
};

test.describe('axe finds nothing wrong, wide and narrow, light and dark,', () => {
  test('on any screen of a link', ({ page, signedUpPerson: _ }) => tourLinking(page, look));
  test('on any page about a link that ends otherwise', ({ page, signedUpPerson }) =>
    tourLinkEnds(page, signedUpPerson, look));
  test('on any page about accounts', ({ page }) => tourAccounts(page, look));
  test('on any page about accounts in trouble', ({ page }) => tourTroubles(page, look));
  test('on any page of support', ({ page }) => tourSupport(page, look));
  test('on any page before sign-in', ({ page }) => tourEntrance(page, look));
});

test('a fault would be found, on a page as on the bank’s screens', async ({ page, signedUpPerson: _ }) => {
  const plant = () =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<main><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main>',
    );
  const modal = await openBankScreens(page);
  await modal.frame.locator('body').evaluate(plant);
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt/);
  await page.goto('/overview');
  await expectAccessible(page);
  await page.evaluate(plant);
  await expect(expectAccessible(page)).rejects.toThrow(
    /image-alt[\s\S]*landmark-no-duplicate-main|landmark-no-duplicate-main[\s\S]*image-alt/,
  );
});
