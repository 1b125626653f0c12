import type { Page } from '@playwright/test';
import { addressOf, balance } from './support/account-views';
import { cash } from './support/balances';
import { signInAs } from './support/demo-people';
import { expectShortcuts } from './support/keyboard';
import { linkAccounts } from './support/linking';
import { signIn } from './support/person';
import { newestTransaction } from './support/own-accounts';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';
/** As it is read, and as it is sent: in cents. A dollar sign before a bare number is React's way to point at something it sent before. */
const AMOUNT =
  /[$€£¥]\s?\d[\d,]*\.\d|\d\.\d\d %|246[,]?80|2,468|\b2468\.00|\\?"(?:amount|current|available|used|balance)\\?":\s*-?"?\d/;

/** All that the server sends of these addresses, as pages, as what the app asks for when it goes there, and as data; and what the browser made of the page. */
async function everythingSent(page: Page, paths: readonly string[]): Promise<[path: string, text: string][]> {
  const kinds = [{}, { RSC: '1' }];
  const bodies = paths.flatMap((path) =>
    kinds.map(async (headers): Promise<[string, string]> => [
      path,
      await (await page.request.get(path, { headers })).text(),
    ]),
  );
  return [['what is shown', await page.content()], ...(await Promise.all(bodies))];
}

/** Which of them hold an amount, and what it is. */
const amountsIn = (sent: readonly [path: string, text: string][]) =>
  sent.flatMap(([path, text]) => AMOUNT.exec(text)?.map((found) => `${path}: ${found}`) ?? []);

test('hidden amounts are in nothing the server sends, until they are shown again', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await changeAccount(id, { balance: cash(246_800) });
  await page.getByRole('button', { name: `Refresh ${BANK}` }).click();
  const netWorth = page.getByRole('region', { name: 'Net worth' });
  await expect(netWorth).toContainText('$2,468.00');
  const address = await addressOf(page, 'Single Owner');
  const today = new Date().toISOString().slice(0, 10);
  const transaction = `${address}/transactions/${await newestTransaction(page, id)}`;
  const paths = [
    ...[
      '/overview',
      '/overview?view=table',
      '/overview/why',
      `/overview/why?day=${today}`,
      '/sample',
      '/sample?view=table',
      '/arrange',
      '/alerts',
      '/settings',
    ],
    ...['', '?view=table', '?range=all', '/why', `/why?day=${today}`, '/activity', '/statement'].map(
      (part) => address + part,
    ),
    transaction,
    ...['/api/accounts', `/api${address}`, `/api${address}/transactions`],
    ...['/api/history', `/api${address}/history`, `/api${address}/transactions`].flatMap((file) => [
      `${file}.csv`,
      `${file}.json`,
    ]),
  ];
  // What is looked for is there to be found.
  const shown = amountsIn(await everythingSent(page, paths)).map((found) => found.split(': ')[0]);
  expect(shown).toEqual(
    expect.arrayContaining([
      'what is shown',
      '/overview',
      '/overview/why',
      '/sample',
      `${address}/why`,
      transaction,
      '/api/history.csv',
    ]),
  );

  const otherTab = await page.context().newPage();
  await otherTab.goto(address);
  await expect(balance(otherTab, 'Available')).toHaveText('$2,468.00');
  await expectShortcuts(otherTab);

  await expectShortcuts(page);
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Show amounts' })).toBeVisible();
  await expect(netWorth).toContainText('amount hidden');
  await expect(netWorth.getByRole('img', { name: 'Net worth in USD' })).toBeVisible();
  expect(amountsIn(await everythingSent(page, paths))).toEqual([]);

  await expect(balance(otherTab, 'Available')).toContainText('••••');
  expect(await otherTab.content()).not.toMatch(AMOUNT);
  await otherTab.close();

  await page.goto(address);
  await expect(balance(page, 'Available')).toContainText('••••');
  await expect(page.getByRole('img', { name: /^Balance history/ })).toBeVisible();
  expect(await page.content()).not.toMatch(AMOUNT);

  await page.getByRole('button', { name: 'Show amounts' }).click();
  await expect(balance(page, 'Available')).toHaveText('$2,468.00');
});

test.describe('without JavaScript, or before it is there', () => {
  test.use({ javaScriptEnabled: false });

  test('amounts are hidden and shown all the same', async ({ page }) => {
    await signInAs(page, 'ada@florin.example');
    await expect(page.locator('main')).toContainText(AMOUNT);
    await page.getByRole('button', { name: 'Hide amounts' }).click();
    await expect(page.getByRole('button', { name: 'Show amounts' })).toBeVisible();
    expect(amountsIn(await everythingSent(page, ['/overview']))).toEqual([]);
    await page.getByRole('button', { name: 'Show amounts' }).click();
    await expect(page.locator('main')).toContainText(AMOUNT);
  });
});

test('whoever wants it so finds amounts hidden on a device that is new to them, and shown where they chose that', async ({
  page,
  signedUpPerson,
  otherPage,
}) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  await page.goto('/settings');
  const rule = page.getByRole('region', { name: 'Hidden amounts' });
  await rule.getByRole('checkbox').check();
  await rule.getByRole('button', { name: 'Save choice' }).click();
  await expect(rule.getByRole('status')).toHaveText('Saved.');
  await otherPage.goto('/sign-in');
  await signIn(otherPage, signedUpPerson);
  await expect(otherPage.getByRole('region', { name: 'Net worth' })).toContainText('amount hidden');
  expect(amountsIn(await everythingSent(otherPage, ['/overview', '/api/accounts', '/api/history.csv']))).toEqual([]);
  await otherPage.getByRole('button', { name: 'Show amounts' }).click();
  await expect(otherPage.locator('main')).toContainText(AMOUNT);
  await otherPage.reload();
  await expect(otherPage.locator('main')).toContainText(AMOUNT);
});
