import type { Page } from '@playwright/test';
import { balance, card, openAccount } from './support/account-views';
import { BankModal } from './support/bank-modal';
import { linkAccounts } from './support/linking';
import { accountsOf, changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';
const DAY = 86_400;

const attention = (page: Page) => page.getByRole('list', { name: 'Needs attention' }).getByRole('listitem');

/** The news travels by webhook: until it is there, look again. */
async function reloadUntilTold(page: Page, text: RegExp): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(attention(page).filter({ hasText: text })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test('a lost connection is told with its day, keeps the figures, and is one click from being mended', async ({
  page,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await changeAccount(id, { status: 'inactive' });
  await reloadUntilTold(page, /^The connection to Single Owner was lost at .*Reconnect/);
  await expect(card(page, 'Single Owner')).toContainText('Connection lost');
  await expect(card(page, 'Single Owner')).toContainText(/\$[\d,]+\.\d\d/);
  await attention(page).getByRole('button', { name: 'Reconnect Ownership Accounts' }).click();
  await expect(page.getByRole('dialog', { name: 'Reconnect Ownership Accounts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openAccount(page, 'Single Owner');
  await expect(page.getByText('The figures below are the last your bank sent.')).toBeVisible();
  await expect(balance(page, 'Available')).toHaveText(/\$/);
  await expect(page.getByRole('button', { name: 'Refresh' })).toHaveCount(0);
});

test('one dead account of five has a notice of its own, and the other four go on', async ({ page, signedUpPerson }) => {
  const names = ['Single Owner', 'Joint Owners', 'Three Owners', 'Business Owner', 'Owner Without Phone'];
  const idOf = await linkAccounts(page, signedUpPerson, BANK, names);
  await changeAccount(idOf('Three Owners'), { status: 'inactive' });
  await reloadUntilTold(page, /^The connection to Three Owners was lost/);
  await expect(attention(page)).toHaveCount(1);
  await page.getByRole('button', { name: `Refresh ${BANK}` }).click();
  await expect(page.getByText('Updating 4 balances')).toBeVisible();
  for (const name of names.filter((one) => one !== 'Three Owners'))
    await expect(card(page, name).getByRole('status')).toHaveText(/^As of /);
  await expect(card(page, 'Three Owners')).toContainText('Connection lost');
});

test('accounts that the bank closed before they were linked say so', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, 'Test (Non-OAuth)', ['Success', 'Failure']);
  await expect(card(page, 'Failure')).toContainText('Connection lost');
  await expect(card(page, 'Failure')).not.toContainText('$');
  await expect(card(page, 'Success')).toContainText(/\$[\d,]+\.\d\d/);
});

test('an end of access is announced ahead, with its day', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await changeAccount(id, { expected_deactivation_date: Math.floor(Date.now() / 1000) + 21 * DAY });
  await reloadUntilTold(page, /^Access to .* ends \d+ \w+.* Renew now to keep updates/);
  await expect(card(page, 'Single Owner')).toContainText(/Ends \d+ \w+/);
  await openAccount(page, 'Single Owner');
  await expect(page.getByText(/^Access ends \d+ \w+.*\. Renew now to keep updates/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeEnabled();
});

test('backing out of a renewal leaves a working connection as it was', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await changeAccount(id, { expected_deactivation_date: Math.floor(Date.now() / 1000) + 5 * DAY });
  await reloadUntilTold(page, /Renew now/);
  await attention(page)
    .getByRole('button', { name: /^Renew/ })
    .click();
  await page
    .getByRole('dialog', { name: 'Renew access to Ownership Accounts' })
    .getByRole('button', { name: 'Continue' })
    .click();
  const modal = new BankModal(page);
  await modal.agree();
  await modal.exit();
  await expect(page.getByText('Nothing was linked')).toBeVisible();
  await page.reload();
  await expect(card(page, 'Single Owner')).not.toContainText(/lost|Not updated/);
  expect((await accountsOf(signedUpPerson.email)).map(({ status }) => status)).toEqual(['active']);
});

test('a bank that comes back needs no attention any more', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await changeAccount(id, { status: 'inactive' });
  await reloadUntilTold(page, /was lost/);
  await changeAccount(id, { status: 'active' });
  await expect(async () => {
    await page.reload();
    await expect(card(page, 'Single Owner').getByRole('status')).toHaveText(/^As of /, { timeout: 1_000 });
  }).toPass();
  await expect(attention(page)).toHaveCount(0);
});

test('a balance that is days old says from when it is, not when we looked', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, 'Sandbar Credit Union', ['Branch Checking (updates weekly)']);
  await openAccount(page, 'Branch Checking (updates weekly)');
  await expect(page.getByText(/^Balance is from \w+ \d+ \w+ · your bank updates slowly$/)).toBeVisible();
  await expect(page.getByText('checked just now').first()).toBeVisible();
});
