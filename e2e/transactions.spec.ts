import type { Locator, Page } from '@playwright/test';
import { addressOf, openAccount } from './support/account-views';
import { signInAs } from './support/demo-people';
import { linkAccounts } from './support/linking';
import { expect, test } from './support/test';

const ACCOUNT = 'Everyday Checking';
const transactions = (page: Page): Locator => page.getByRole('region', { name: 'Transactions' });
const rows = (page: Page): Locator => transactions(page).getByRole('listitem');

test.describe('half a year of transactions', () => {
  test('stands by day with signs, can be searched and narrowed by state, and each choice is an address', async ({
    page,
  }) => {
    await signInAs(page, 'ada@florin.example');
    await openAccount(page, ACCOUNT);
    await expect(transactions(page)).toContainText(/As of .+ · checked /);
    await expect(transactions(page).getByRole('heading', { level: 3 }).first()).toHaveText(
      /Today|Yesterday|\w{3} \d+ \w{3}/,
    );
    await expect(rows(page).first()).toContainText(/[+−]\$[\d,]+\.\d\d$/);

    await transactions(page).getByRole('searchbox', { name: 'Search transactions' }).fill('payroll');
    await transactions(page).getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\?q=payroll/);
    await expect(rows(page).first()).toHaveText(/^Payroll\+\$/);
    await expect(rows(page).filter({ hasNotText: /^Payroll\+\$/ })).toHaveCount(0);

    const states = transactions(page).getByRole('navigation', { name: 'State' });
    await states.getByRole('link', { name: 'Void' }).click();
    await expect(page).toHaveURL(/q=payroll&status=void/);
    await expect(transactions(page).getByRole('status')).toHaveText('No transaction is like that.');
    await page.goto(`${await addressOf(page, ACCOUNT)}?status=void`);
    await expect(rows(page).first()).toHaveText(/authorizationVoid−\$/);

    const amount = /−\$.*/.exec(await rows(page).first().innerText())?.[0] ?? 'nothing';
    await rows(page).first().getByRole('link').press('Enter');
    const told = page.getByRole('region', { name: /authorization$/ });
    await expect(told.getByRole('definition').first()).toHaveText(amount);
    await expect(told).toContainText('No money moved.');
    await expect(told).toContainText(/changed itfctxnref_/);
    await expect(told).toContainText(/clock\w{3} \d+ \w{3} \d{4}, .+ \(.+\)/);
    await page.getByRole('link', { name: ACCOUNT }).click();
    await expect(rows(page)).toHaveCount(15);
  });

  test('grows at its end, and without JavaScript goes on at another address', async ({ page, browser, baseURL }) => {
    await signInAs(page, 'ada@florin.example');
    await openAccount(page, ACCOUNT);
    await expect(rows(page)).toHaveCount(15);
    await transactions(page).getByRole('link', { name: 'Show earlier' }).click();
    await expect(rows(page)).toHaveCount(65);
    const texts = await rows(page).allInnerTexts();
    const grown = (await rows(page).last().getByRole('link').getAttribute('href')) ?? 'nowhere';
    await rows(page).last().getByRole('link').click();
    await expect(page).toHaveURL(grown);
    await expect(page.getByRole('region', { name: texts.at(-1)?.split('\n')[0] ?? 'nothing' })).toBeVisible();

    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
      ...(baseURL !== undefined && { baseURL }),
    });
    const still = await context.newPage();
    await still.goto(await addressOf(page, ACCOUNT));
    await transactions(still).getByRole('link', { name: 'Show earlier' }).click();
    await expect(still).toHaveURL(/before=/);
    await expect(rows(still).first()).toHaveText(texts[15] ?? 'nothing', { useInnerText: true });
    await transactions(still).getByRole('link', { name: 'Back to the newest' }).click();
    await expect(rows(still).first()).toHaveText(texts[0] ?? 'nothing', { useInnerText: true });
    await context.close();
  });
});

test('transactions of an account that was just linked come to its open page by themselves', async ({
  page,
  signedUpPerson,
}) => {
  await linkAccounts(page, signedUpPerson, 'Sandbar Credit Union', [ACCOUNT]);
  await openAccount(page, ACCOUNT);
  await expect(rows(page)).toHaveCount(15, { timeout: 30_000 });
});
