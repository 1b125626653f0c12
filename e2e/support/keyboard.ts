import { expect, type Locator, type Page } from '@playwright/test';

const FARTHEST = 60;

/** Presses Tab until the thing has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < FARTHEST; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement && document.hasFocus())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${FARTHEST} presses of ${key} did not reach ${target}`);
}
