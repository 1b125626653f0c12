import { expect, type Page } from '@playwright/test';
import { loseActions } from './lost-network';
import { lookAtDialog, lookAtWhatOpens, openByButton } from './look-at-what-opens';
import type { Look } from './tour';

/** What opens over any page: the menus of its head, and what the keys bring. Ends with a link that does not come about. */
export async function tourHead(page: Page, look: Look, lang: string): Promise<void> {
  await expectUsable(page);
  await lookAtWhatOpens(page, page.getByRole('banner'), `head (${lang})`, look);
  for (const keys of ['Control+k', '?', 'l']) {
    await page.keyboard.press(keys);
    await lookAtDialog(page, `dialog of ${keys} (${lang})`, look);
  }
  await page.keyboard.press('l');
  const heading = page.locator('dialog:modal').getByRole('heading');
  const asked = await heading.innerText();
  const restore = await loseActions(page, 'requests');
  await page.locator('dialog:modal').getByRole('button').last().click();
  await expect(heading).not.toHaveText(asked);
  await lookAtDialog(page, `link that does not come about (${lang})`, look);
  await restore();
}

/** The question before an account is disconnected, which is the last of its menu. On the account's own page. */
export async function tourDisconnecting(page: Page, look: Look, lang: string): Promise<void> {
  await expectUsable(page);
  await openByButton(page, page.getByRole('main').locator('[aria-haspopup=menu]'));
  await page.getByRole('main').getByRole('menuitem').last().click();
  await lookAtDialog(page, `disconnect dialog (${lang})`, look);
}

/** What is pressed is listened to. */
export async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator('[aria-keyshortcuts]').first()).toHaveAttribute('aria-keyshortcuts', /K/);
}
