import { expect, type Page } from '@playwright/test';
import { addressOf, card, openAccount } from './account-views';
import { signInAs } from './demo-people';
import type { Look } from './tour';

/** Accounts of every kind with a year of history. Nothing is changed, so the tour may go on beside others. */
export async function tourAccounts(page: Page, look: Look): Promise<void> {
  await signInAs(page, 'ada@florin.example');
  await expect(card(page, 'Everyday Checking')).toBeVisible();
  await look(page, 'overview');
  await card(page, 'Vacation Club').getByRole('button', { name: 'Why?' }).click();
  await look(page, 'overview, why there is no balance');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Net worth in USD' })).toBeVisible();
  await look(page, 'overview as a table');

  await page.goto('/overview');
  await openAccount(page, 'Joint Owners');
  const owners = page.getByRole('region', { name: 'Owners' });
  await owners.getByRole('button', { name: 'Reveal' }).click();
  await expect(owners).toContainText('Amara Okafor');
  await look(page, 'cash account, its joint owners revealed');
  await page.getByRole('slider').focus();
  await look(page, 'history, point by point');
  await page.getByRole('button', { name: 'Account actions' }).click();
  await page.getByRole('menuitem', { name: 'Disconnect…' }).click();
  await expect(page.getByRole('dialog', { name: /^Disconnect / })).toBeVisible();
  await look(page, 'disconnect dialog');

  for (const name of ['Tidewater Credit Card', 'Harbor Brokerage', 'Vacation Club']) await lookAt(page, name, look);
}

/** Accounts that something befell: connection ending, refresh failed, disconnected, another currency. */
export async function tourTroubles(page: Page, look: Look): Promise<void> {
  await signInAs(page, 'ben@florin.example');
  await expect(page.getByRole('list', { name: 'Needs attention' })).toBeVisible();
  await look(page, 'overview with troubles');
  for (const name of ['Joint Owners', 'Traveler Account', 'Home Equity Line of Credit']) await lookAt(page, name, look);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Balance history in USD' })).toBeVisible();
  await look(page, 'history as a table');
  await page.goto(`${await addressOf(page, 'Joint Owners')}/delete`);
  await page.getByLabel(/^Type \d{4}, /).fill('none of its digits');
  await page.getByRole('button', { name: /^Delete \d+ balance points$/ }).click();
  await expect(page.getByText('That is not it.')).toBeVisible();
  await look(page, 'deleting history, mistyped');
  await page.goto('/accounts/fca_nobodyhasthis');
  await expect(page.getByRole('heading', { level: 1, name: 'This account isn’t here' })).toBeVisible();
  await look(page, 'an account that is not theirs');
}

async function lookAt(page: Page, name: string, look: Look): Promise<void> {
  await page.goto('/overview');
  await openAccount(page, name);
  await expect(page.getByRole('region', { name: 'Activity' }).getByRole('listitem').first()).toBeVisible();
  await look(page, `account ${name}`);
}
