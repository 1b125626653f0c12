import type { Page } from '@playwright/test';
import { addressOf, balance } from './support/account-views';
import { cash } from './support/balances';
import { expectShortcuts } from './support/keyboard';
import { linkAccounts } from './support/linking';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';
/** As it is read, and as it is sent: in cents. A dollar sign before a bare number is React's way to point at something it sent before. */
const AMOUNT = /[$€£¥]\s?\d[\d,]*\.\d|\d\.\d\d %|246[,]?80|2,468/;

/** All that the server sends of these addresses, and what the browser made of the page. */
async function everythingSent(page: Page, paths: readonly string[]): Promise<string> {
  const bodies = await Promise.all(paths.map(async (path) => (await page.request.get(path)).text()));
  return [await page.content(), ...bodies].join('\n');
}

test('hidden amounts are in nothing the server sends, until they are shown again', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await changeAccount(id, { balance: cash(246_800) });
  await page.getByRole('button', { name: `Refresh ${BANK}` }).click();
  const netWorth = page.getByRole('region', { name: 'Net worth' });
  await expect(netWorth).toContainText('$2,468.00');
  const address = await addressOf(page, 'Single Owner');
  const paths = [
    '/overview',
    '/overview?view=table',
    address,
    `${address}?view=table`,
    '/api/accounts',
    `/api${address}`,
  ];

  await expectShortcuts(page);
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Show amounts' })).toBeVisible();
  await expect(netWorth).toContainText('amount hidden');
  await expect(netWorth.getByRole('img', { name: 'Net worth in USD' })).toBeVisible();
  expect(await everythingSent(page, paths)).not.toMatch(AMOUNT);

  await page.goto(address);
  await expect(balance(page, 'Available')).toContainText('••••');
  await expect(page.getByRole('img', { name: /^Balance history/ })).toBeVisible();
  expect(await page.content()).not.toMatch(AMOUNT);

  await page.getByRole('button', { name: 'Show amounts' }).click();
  await expect(balance(page, 'Available')).toHaveText('$2,468.00');
});
