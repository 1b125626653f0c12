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

/** The keys that work anywhere on a page are brought after it. */
export async function expectShortcuts(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Search and commands' })).toHaveAttribute(
    'aria-keyshortcuts',
    /Control\+K/,
  );
}
