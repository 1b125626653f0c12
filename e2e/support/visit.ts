import { expect, type Page } from '@playwright/test';
import { lookAtWhatOpens } from './look-at-what-opens';
import { openFolds } from './open-folds';
import type { Look } from './tour';

/** Looks at the page of each address, once it stands, and at all that opens on it. Where one leads elsewhere or answers in another language, the look would be in vain. */
export async function visit(page: Page, addresses: readonly string[], look: Look, lang: string): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page).toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(/./);
    await openFolds(page);
    await look(page, `${address} (${lang})`);
    await lookAtWhatOpens(page, page.getByRole('main'), `${address} (${lang})`, look);
  }
}
