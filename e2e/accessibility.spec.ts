import { expectAccessible } from './support/accessibility';
import { showInScheme } from './support/appearance';
import { describeTours, describeToursInAnyLanguage } from './support/describe-tours';
import { pixelsBeyond } from './support/fits';
import { ENGLISH, SPANISH } from './support/languages';
import { openBankScreens } from './support/linking';
import { expect, test } from './support/test';
import type { Look } from './support/tour';

// Narrow first, and narrow again for the next step: what opens beside a button has to find its place on the narrowest.
const NARROWEST = 320;
const HEIGHT = 900;
/** A page takes longer to change its colours than its width. */
const APPEARANCES = [
  { width: NARROWEST, schemes: ['light', 'dark'] },
  { width: 390, schemes: [] },
  { width: 1440, schemes: ['dark', 'light'] },
] as const;

test.use({
  // A trace would hold the page as it was before and after each of hundreds of looks; what is wrong is told in words.
  trace: 'off',
  viewport: { width: NARROWEST, height: HEIGHT },
  contextOptions: { reducedMotion: 'reduce' },
  allowedInConsole: /status of 4(04|10)|net::ERR_CONNECTION_RESET/,
});
test.setTimeout(300_000);

/** Axe finds nothing wrong, on the narrowest phone and in a wide window, by day and by night, and nothing has to be pushed sideways. */
const look: Look = async (page, view) => {
  for (const { width, schemes } of APPEARANCES) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect.soft(await pixelsBeyond(page), `pixels beyond ${width}: ${view}`).toBe(0);
    for (const scheme of schemes)
      await test.step(`${view}, ${width} px, ${scheme}`, async () => {
        await showInScheme(page, scheme);
        await expectAccessible(page);
      });
  }
  await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
};

describeTours('axe finds nothing wrong, narrow and wide, light and dark,', look);
for (const language of [ENGLISH, SPANISH])
  describeToursInAnyLanguage(
    `axe finds nothing wrong in ${language.name}, narrow and wide, light and dark,`,
    language,
    look,
  );

test('a fault would be found, on a page as on the bank’s screens', async ({ page, signedUpPerson: _ }) => {
  const plant = () => {
    const planted = document.createElement('main');
    planted.innerHTML = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
    planted.style.width = '321px';
    document.body.append(planted);
  };
  const modal = await openBankScreens(page);
  await modal.frame.locator('body').evaluate(plant);
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt/);
  await page.goto('/overview');
  await expectAccessible(page);
  expect(await pixelsBeyond(page)).toBe(0);
  await page.evaluate(plant);
  expect(await pixelsBeyond(page)).toBeGreaterThan(0);
  await expect(expectAccessible(page)).rejects.toThrow(
    /image-alt[\s\S]*landmark-no-duplicate-main|landmark-no-duplicate-main[\s\S]*image-alt/,
  );
});
