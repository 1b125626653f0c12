import type { Browser, Page } from '@playwright/test';
import { card, openAccount } from './support/account-views';
import { linkAccounts } from './support/linking';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

/** From an account's page: its link ends. */
async function disconnect(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account actions' }).click();
  await page.getByRole('menuitem', { name: 'Disconnect…' }).click();
  await page
    .getByRole('dialog', { name: /^Disconnect / })
    .getByRole('button', { name: 'Disconnect' })
    .click();
  await expect(page.getByText(/^You disconnected this on /)).toBeVisible();
}

test.describe('an open page of what was deleted', () => {
  test.use({ allowedInConsole: /404 \(Not Found\)/ });

  test('a disconnected account is deleted with its history, by its digits alone, and what is left says so', async ({
    page,
    signedUpPerson: person,
  }) => {
    await linkAccounts(page, person, BANK, ['Single Owner', 'Joint Owners']);
    await openAccount(page, 'Single Owner');
    await disconnect(page);
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(page.url());
    const address = page.url();

    await page.getByRole('button', { name: 'Account actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete history…' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Delete history' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'What is deleted' })).toContainText(/\d+ balance points?, /);
    const typed = page.getByLabel(/^Type 1001, /);
    const go = page.getByRole('button', { name: /^Delete \d+ balance points?$/ });
    await typed.fill('1002');
    await go.click();
    await expect(page.getByText('That is not it. Type it as it stands here.')).toBeVisible();
    await expect(typed).toBeFocused();
    await expect(typed).toHaveValue('1002');

    await typed.fill('1001');
    await go.click();
    await expect(page).toHaveURL('/overview?erased=1');
    await expect(page.getByRole('status').filter({ hasText: 'its history are deleted' })).toBeFocused();
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(card(page, 'Joint Owners')).toContainText(/As of/);
    await expect(elsewhere.getByRole('heading', { level: 1, name: 'This account isn’t here' })).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'This account isn’t here' })).toBeVisible();
  });
});

test('what is still linked cannot be deleted, and its page says what comes first', async ({ page, signedUpPerson }) => {
  const idOf = await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  await openAccount(page, 'Single Owner');
  await page.getByRole('button', { name: 'Account actions' }).click();
  await expect(page.getByRole('menuitem', { name: 'Disconnect…' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Delete history…' })).toHaveCount(0);
  await page.goto(`/accounts/${idOf('Single Owner')}/delete`);
  await expect(page.getByRole('region', { name: 'It is still linked' })).toContainText(
    'once an account is disconnected',
  );
  await expect(page.getByRole('button', { name: /^Delete/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to the account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Single Owner' })).toBeVisible();
});

/** The same person in a browser without JavaScript. */
async function withoutScripts(browser: Browser, page: Page): Promise<Page> {
  const storageState = await page.context().storageState();
  const { origin: baseURL } = new URL(page.url());
  return (await browser.newContext({ storageState, baseURL, javaScriptEnabled: false })).newPage();
}

test('works without JavaScript', async ({ page, browser, signedUpPerson }) => {
  const idOf = await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  await openAccount(page, 'Single Owner');
  await disconnect(page);
  const plain = await withoutScripts(browser, page);
  await plain.goto(`/accounts/${idOf('Single Owner')}/delete`);
  await plain.getByLabel(/^Type 1001, /).fill('100');
  await plain.getByRole('button', { name: /^Delete / }).click();
  await expect(plain.getByText('That is not it. Type it as it stands here.')).toBeVisible();
  await plain.getByLabel(/^Type 1001, /).fill('1001');
  await plain.getByRole('button', { name: /^Delete / }).click();
  await expect(plain.getByRole('status').filter({ hasText: 'its history are deleted' })).toBeVisible();
  await plain.context().close();
});
