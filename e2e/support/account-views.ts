import { expect, type Locator, type Page } from '@playwright/test';
import { listAccounts } from './own-accounts';

/** An account's card on the overview. */
export function card(page: Page, name: string): Locator {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

/** The address of an account of whoever is signed in. */
export async function addressOf(page: Page, name: string): Promise<string> {
  const account = (await listAccounts(page)).find((candidate) => candidate.name === name);
  return `/accounts/${account?.id}`;
}

/** From the overview to the account's own page. */
export async function openAccount(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** What stands under a label of the account's page, such as "Available": the figure, or why there is none. */
export function balance(page: Page, label: string, region = 'Balances in USD'): Locator {
  const term = page.getByRole('region', { name: region }).getByRole('term');
  return term
    .and(page.getByText(label, { exact: true }))
    .locator('..')
    .getByRole('definition')
    .first();
}

/** The bank has been asked, and says nothing yet. (The button alone says so already while we are being asked.) */
export async function expectUpdating(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Updating… As of / })).toBeVisible();
}
