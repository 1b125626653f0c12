import { expectAccessible } from './support/accessibility';
import { showInScheme } from './support/appearance';
import { describeSpanishTour, describeTours } from './support/describe-tours';
import { openBankScreens } from './support/linking';
import { expect, test } from './support/test';
import type { Look } from './support/tour';

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
const lookIn =
  (appearances: readonly (typeof APPEARANCES)[number][]): Look =>
  async (page, view) => {
    for (const { width, scheme } of appearances)
      await test.step(`${view}, ${width} px, ${scheme}`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await showInScheme(page, scheme);
        await expectAccessible(page);
      });
  };

describeTours('axe finds nothing wrong, wide and narrow, light and dark,', lookIn(APPEARANCES));
describeSpanishTour(
  'axe finds nothing wrong, light and dark,',
  lookIn(APPEARANCES.filter(({ width }) => width === 390)),
);

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
