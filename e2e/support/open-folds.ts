import type { Page } from '@playwright/test';

/** Whatever can be unfolded on the page is: what was seen before stays in sight. */
export async function openFolds(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .locator('details')
    .evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
}
