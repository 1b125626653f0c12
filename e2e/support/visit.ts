import { expect, type Page } from '@playwright/test';
import type { Look } from './tour';

/** Looks at the page of each address, once it stands. Where one leads elsewhere or answers in another language, the look would be in vain. */
export async function visit(page: Page, addresses: readonly string[], look: Look, lang = 'en'): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page).toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(/./);
    await look(page, `${address} (${lang})`);
  }
}
