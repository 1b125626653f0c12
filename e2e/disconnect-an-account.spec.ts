import type { Page } from '@playwright/test';
import { balance, card, openAccount } from './support/account-views';
import { linkAccounts } from './support/linking';
import { loseActions } from './support/lost-network';
import { accountsOf } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

async function askToDisconnect(page: Page) {
  await page.getByRole('button', { name: 'Account actions' }).click();
  await page.getByRole('menuitem', { name: 'Disconnect…' }).click();
  return page.getByRole('dialog', { name: 'Disconnect Ownership Accounts ••••1001?' });
}

const statusOf = async (email: string, name: string) =>
  (await accountsOf(email)).find((account) => account.display_name === name)?.status;

test('says what ends and what stays, and does nothing on a no', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  await openAccount(page, 'Single Owner');
  const dialog = await askToDisconnect(page);
  await expect(dialog.getByRole('listitem')).toHaveText([
    /stops updating/,
    /history is kept until you delete it/,
    /other accounts at this bank stay linked/,
    /Payment methods .* not affected/,
  ]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Account actions' })).toBeFocused();
  expect(await statusOf(signedUpPerson.email, 'Single Owner')).toBe('active');
});

test('stops the updates of one account, keeps its history and leaves its siblings alone', async ({
  page,
  signedUpPerson,
}) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner', 'Joint Owners']);
  await openAccount(page, 'Single Owner');
  const last = await balance(page, 'Available').innerText();
  const dialog = await askToDisconnect(page);
  await dialog.getByRole('button', { name: 'Disconnect' }).click();

  await expect(page.getByText(/^You disconnected this on \d+ \w+\. History kept\.$/)).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(balance(page, 'Available')).toHaveText(last);
  await expect(page.getByRole('img', { name: 'Balance history in USD' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Refresh' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Account actions' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Link again Ownership Accounts' })).toBeVisible();
  expect(await statusOf(signedUpPerson.email, 'Single Owner')).toBe('disconnected');
  expect(await statusOf(signedUpPerson.email, 'Joint Owners')).toBe('active');

  await page.goto('/overview');
  await expect(card(page, 'Single Owner')).toContainText('Disconnected');
  await expect(card(page, 'Single Owner')).toContainText(last);
  await expect(card(page, 'Joint Owners')).toContainText(/As of \d/);
  const total = page.getByRole('region', { name: 'Net worth' });
  await total.getByRole('button', { name: '1 account' }).click();
  await expect(total.getByRole('listitem').filter({ hasText: 'Single Owner' })).toContainText(
    'You disconnected this on',
  );
});

test.describe('with the network lost', () => {
  test.use({ allowedInConsole: /net::ERR_/ });

  test('leaves the account linked and says so, and the same button tries again', async ({ page, signedUpPerson }) => {
    await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
    await openAccount(page, 'Single Owner');
    const restore = await loseActions(page, 'requests');
    const dialog = await askToDisconnect(page);
    await dialog.getByRole('button', { name: 'Disconnect' }).click();
    await expect(dialog.getByText('The account is still linked')).toBeVisible();
    expect(await statusOf(signedUpPerson.email, 'Single Owner')).toBe('active');
    await restore();
    await dialog.getByRole('button', { name: 'Disconnect' }).click();
    await expect(page.getByText(/^You disconnected this on /)).toBeVisible();
  });
});

test('shows at once what somebody ended elsewhere, and keeps what was known', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  await openAccount(page, 'Single Owner');
  const other = await page.context().newPage();
  await other.goto(page.url());
  const dialog = await askToDisconnect(other);
  await dialog.getByRole('button', { name: 'Disconnect' }).click();
  await expect(other.getByText(/^You disconnected this on /)).toBeVisible();
  await expect(page.getByText(/^You disconnected this on /)).toBeVisible();
});
