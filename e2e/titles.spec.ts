import type { Page } from '@playwright/test';
import { signInAs } from './support/demo-people';
import { expectShortcuts } from './support/keyboard';
import { expect, test } from './support/test';

/** From now on, each moment at which the page has no title. */
const untitledMoments = (page: Page) =>
  page.evaluateHandle(() => {
    const moments: number[] = [];
    const look = () => document.title || moments.push(performance.now());
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
    return moments;
  });

test('a page keeps its title while it is drawn anew', async ({ page }) => {
  await signInAs(page, 'ada@florin.example');
  for (let round = 0; round < 3; round++) {
    // Hiding loads the page, showing draws it anew.
    await page.getByRole('button', { name: 'Hide amounts' }).click();
    await expect(page.getByRole('button', { name: 'Show amounts' })).toBeVisible();
    await expect(page).toHaveTitle('Overview · Florin');
    // Before that, a press loads the page anew.
    await expectShortcuts(page);
    const untitled = await untitledMoments(page);
    await page.getByRole('button', { name: 'Show amounts' }).click();
    await expect(page.getByRole('button', { name: 'Hide amounts' })).toBeVisible();
    expect(await untitled.jsonValue()).toEqual([]);
  }
});
