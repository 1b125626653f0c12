import type { Page } from '@playwright/test';
import { balance, expectUpdating, openAccount } from './support/account-views';
import { cash } from './support/balances';
import { linkAccounts } from './support/linking';
import type { Person } from './support/person';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

/** On the page of an account whose bank has just answered, and wants to be left alone for so many seconds. */
async function refreshWithQuota(page: Page, person: Person, seconds: number): Promise<string> {
  const id = (await linkAccounts(page, person, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  await changeAccount(id, { balance: cash(10_000), next_refresh: 'stall' });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expectUpdating(page);
  await changeAccount(id, { refresh_quota_seconds: seconds, next_refresh: 'succeed' });
  await expect(balance(page, 'Available')).toHaveText('$100.00');
  return id;
}

test('says when the bank may be asked again, counts down, and does nothing until then', async ({
  page,
  signedUpPerson,
}) => {
  await refreshWithQuota(page, signedUpPerson, 600);
  const button = page.getByRole('button', { name: /^Next update at \d/ });
  await expect(button).toBeDisabled();
  await expect(button).toHaveText(/9:\d\d$/);
  await expect(button).toHaveAccessibleDescription('Your bank allows the next update in 10 minutes.');
  const left = await button.innerText();
  await expect(button).not.toHaveText(left);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await expect(page.getByRole('button', { name: 'Updating…' })).toHaveCount(0);
});

test('frees the button by itself when the time has come', async ({ page, signedUpPerson }) => {
  const id = await refreshWithQuota(page, signedUpPerson, 10);
  await expect(page.getByRole('button', { name: /^Next update at \d/ })).toBeVisible();
  await changeAccount(id, { balance: cash(20_000) });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(balance(page, 'Available')).toHaveText('$200.00');
});

test('is no error when the bank turns out to want more time than it had said', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  await changeAccount(id, { refresh_quota_seconds: 600 });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByRole('button', { name: /^Next update at \d/ })).toBeDisabled();
  await expect(page.getByText(/couldn’t|a little later/i)).toHaveCount(0);
});

test('is told on the overview too, and is no error there', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await changeAccount(id, { refresh_quota_seconds: 600 });
  await page.getByRole('button', { name: `Refresh ${BANK}` }).click();
  await expect(page.getByRole('button', { name: /^Next update at \d/ })).toBeDisabled();
  await expect(page.getByRole('list', { name: 'Needs attention' })).toHaveCount(0);
});
