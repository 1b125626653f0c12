import type { Page } from '@playwright/test';
import { openBankScreens } from './support/linking';
import { expect, test } from './support/test';

/** Nothing came of it, nothing is wrong, and whoever uses the keyboard is where they were. */
async function expectQuietEnd(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was linked' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: /linked|wrong|couldn’t/ })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Link a bank' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Your balances, in one place' })).toBeVisible();
  expect(await (await page.request.get('/api/accounts')).json()).toMatchObject({ accounts: [] });
}

test('at our own explanation, leaves everything as it was', async ({ page, signedUpPerson: _ }) => {
  const button = page.getByRole('button', { name: 'Link a bank' });
  const explanation = page.getByRole('dialog', { name: 'Link a bank' });
  await button.click();
  await explanation.getByRole('button', { name: 'Cancel' }).click();
  await expect(explanation).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await page.keyboard.press('Escape');
  await expect(explanation).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('at the bank’s consent, is quiet and one click from another try', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.button('Close').click();
  await modal.expectClosed();
  await expectQuietEnd(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('dialog', { name: 'Link a bank' }).getByRole('button', { name: 'Continue' }).click();
  await modal.expectPane(/^Connect your accounts to /);
});

test('at the choice of a bank, asks first, and goes on where one was after a no', async ({
  page,
  signedUpPerson: _,
}) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.button('Close').click();
  const question = modal.frame.getByRole('alertdialog', { name: 'Exit without connecting?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await modal.expectPane('Choose your bank');
  await modal.exit();
  await expectQuietEnd(page);
});

test('at the choice of accounts, links none of them', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.chooseBank('Test (Non-OAuth)');
  await modal.expectPane('Choose accounts');
  await modal.exit();
  await expectQuietEnd(page);
});

test('at the bank’s sign-in, by the Escape key', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.chooseBank('Bank (Non-OAuth)');
  await modal.expectPane('Sign in to Bank (Non-OAuth)');
  await page.keyboard.press('Escape');
  await modal.frame.getByRole('button', { name: 'Yes, exit' }).click();
  await modal.expectClosed();
  await expectQuietEnd(page);
});
