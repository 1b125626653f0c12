import type { Page } from '@playwright/test';
import { balance, openAccount } from './support/account-views';
import { linkAccounts } from './support/linking';
import { cents } from './support/money';
import { newPerson, signUp } from './support/person';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

const why = (page: Page) => page.getByRole('region', { name: 'What your bank said in USD' });

test('net worth is an addition whose every part leads to the reading behind it', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner', 'Joint Owners']);
  const headline = cents(await page.getByRole('region', { name: 'Net worth' }).innerText());
  await page.getByRole('link', { name: 'Where from?' }).click();
  const sum = page.getByRole('region', { name: 'Net worth in USD' });
  await expect(sum.getByRole('row', { name: /^Total/ })).toBeVisible();
  const cells = sum.getByRole('row').getByRole('cell').filter({ hasText: '$' });
  // News of the accounts may still arrive, and the page is then drawn anew.
  await expect(async () => {
    const [total, ...parts] = (await cells.allInnerTexts()).map(cents).toReversed();
    expect(parts).toHaveLength(2);
    expect(parts.reduce((left, right) => left + right, 0)).toBe(headline);
    expect(total).toBe(headline);
  }).toPass({ timeout: 15_000 });

  await sum.getByRole('link', { name: 'Joint Owners' }).click();
  await expect(why(page)).toContainText('True at, by the bank’s clock');
  await expect(why(page)).toContainText(/evt_|read when the account was linked|Florin asked Stripe|answered a refresh/);
  await page.getByRole('link', { name: 'Joint Owners' }).click();
  const current = await balance(page, 'Current').innerText();
  await balance(page, 'Current').getByRole('link').click();
  await expect(why(page).getByRole('definition').first()).toHaveText(current);

  await page.goBack();
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/why\?day=\d{4}-\d\d-\d\d$/);
  await expect(why(page).getByRole('definition').first()).toHaveText(current);
});

test('an account tells what happened to it and why, what it may be read for, and makes a statement', async ({
  page,
  otherPage,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  const current = await balance(page, 'Current').innerText();
  const access = page.getByRole('region', { name: 'Access and consent' });
  await expect(access.getByText('Granted', { exact: true })).toHaveCount(4);
  await expect(access).toContainText(/You agreed on .* to the wording of \d{4}-\d\d-\d\d/);

  await changeAccount(id, { next_refresh: 'fail' });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByRole('region', { name: 'Activity' })).toContainText('Balance couldn’t be updated');
  await page.getByRole('link', { name: 'All activity' }).click();
  await expect(page.getByRole('region', { name: 'Latest' })).toContainText('no reason');
  await expect(page.getByRole('region', { name: 'Latest' })).toContainText('Linked');

  await page.goto(`/accounts/${id}/statement`);
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText(signedUpPerson.name);
  await expect(sheet).toContainText(current);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByLabel('As at the end of').fill('2020-01-31');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(sheet).toContainText('The bank had shared no balance by the end of');

  await signUp(otherPage, newPerson());
  for (const part of ['why', 'activity', 'statement'])
    expect((await otherPage.request.get(`/accounts/${id}/${part}`)).status(), part).toBe(404);
});
