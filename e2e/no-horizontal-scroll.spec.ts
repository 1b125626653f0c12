import { expect, type Page } from '@playwright/test';
import { addressOf } from './support/account-views';
import { signInAs } from './support/demo-people';
import { openBankScreens } from './support/linking';
import { test } from './support/test';

/** Neither the page nor, where given, the bank's screens are wider than the window. */
async function expectToFit(page: Page, what: string): Promise<void> {
  for (const frame of page.frames()) {
    const wider = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, `${what}, ${frame.url()}`).toBeLessThanOrEqual(0);
  }
}

for (const width of [320, 390]) {
  test.describe(`on a screen of ${width} px`, () => {
    test.use({ viewport: { width, height: 780 } });

    test('nothing of the way in has to be pushed sideways', async ({ page }) => {
      for (const path of ['/sign-in', '/sign-up']) {
        await page.goto(path);
        await expectToFit(page, path);
      }
    });

    test('no page of a customer does', async ({ page }) => {
      await signInAs(page, 'ben@florin.example');
      await expectToFit(page, 'overview');
      for (const name of ['Everyday Checking', 'Three Owners', 'Home Mortgage', 'Joint Owners']) {
        const address = await addressOf(page, name);
        for (const path of [address, `${address}?view=table&range=1y`]) {
          await page.goto(path);
          await expectToFit(page, `${name}, ${path}`);
        }
      }
    });

    test('no dialog and none of the bank’s screens does', async ({ page, signedUpPerson: _ }) => {
      await page.getByRole('button', { name: 'Link a bank' }).click();
      await expectToFit(page, 'explanation');
      await page.keyboard.press('Escape');
      const modal = await openBankScreens(page);
      await expectToFit(page, 'consent');
      await modal.agree();
      await expectToFit(page, 'banks');
      await modal.chooseBank('Test (Non-OAuth)');
      await modal.expectPane('Choose accounts');
      await expectToFit(page, 'accounts');
    });

    test('no page of support does', async ({ page }) => {
      await signInAs(page, 'sam@florin.example');
      await page.goto('/support?q=florin.example');
      await expectToFit(page, 'search');
      await page.getByRole('link', { name: 'Ada Reyes' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Ada Reyes' })).toBeVisible();
      await expectToFit(page, 'customer');
    });
  });
}
