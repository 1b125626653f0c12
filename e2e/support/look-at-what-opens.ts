import { expect, type Locator, type Page } from '@playwright/test';
import type { Look } from './tour';

/** Looks at each thing that a button within opens over the page, one after another; at one of those that are called the same. */
export async function lookAtWhatOpens(page: Page, within: Locator, view: string, look: Look): Promise<void> {
  const buttons = within.locator('[popovertarget]:visible');
  const names = await buttons.allInnerTexts();
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) continue;
    await openByButton(page, buttons.nth(index));
    await look(page, `${view}, opened: ${name.replaceAll('\n', ' ')}`);
    await page.keyboard.press('Escape');
    await expect(opened(page)).toHaveCount(0);
  }
}

const opened = (page: Page) => page.locator('[popover="auto"]:popover-open');

/** The browser opens it by itself; it is put in its place once the page can be used, and not before. */
export async function openByButton(page: Page, button: Locator): Promise<void> {
  await expect(async () => {
    await button.click();
    await expect(opened(page)).toHaveAttribute('style', /top/, { timeout: 2_000 });
  }).toPass();
}

/** Looks at the dialog that opens, and closes it. */
export async function lookAtDialog(page: Page, view: string, look: Look): Promise<void> {
  const dialog = page.locator('dialog:modal');
  await expect(dialog.getByRole('heading')).toBeVisible();
  await look(page, view);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}
