import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { balance, openAccount } from './support/account-views';
import { linkAccounts } from './support/linking';
import { cents } from './support/money';
import { expect, test } from './support/test';

const BANK = 'Sandbar Credit Union';
const ACCOUNT = 'Everyday Checking';

/** An amount in cents, as the page has it or as a file does; which way it goes is told in words there and by a sign here. */
const size = (text: string | undefined): number => Math.abs(cents(text ?? ''));

/** The text of the file that a press brings. */
async function fileOf(page: Page, pressed: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
  return readFile(await download.path(), 'utf8');
}

test('balances, transactions and all there is are taken along as files, whose figures are those on the page', async ({
  page,
  signedUpPerson: person,
}) => {
  const id = (await linkAccounts(page, person, BANK, [ACCOUNT]))(ACCOUNT);
  await openAccount(page, ACCOUNT);
  const transactions = page.getByRole('region', { name: 'Transactions' });
  await expect(transactions.getByRole('listitem')).toHaveCount(15, { timeout: 30_000 });
  const current = size(await balance(page, 'Current').innerText());
  const newest = size(await transactions.getByRole('listitem').first().innerText());

  const history = page.getByRole('region', { name: 'Balance history', exact: true });
  const [head, ...days] = (await fileOf(page, history.getByRole('link', { name: 'CSV' }))).trim().split('\r\n');
  expect(head).toMatch(/^day,account,institution,last4,currency,balance,/);
  expect(size(days.at(-1)?.split(',')[5])).toBe(current);
  const sameDays = JSON.parse(await fileOf(page, history.getByRole('link', { name: 'JSON' })));
  expect(sameDays).toHaveLength(days.length);
  expect(size(sameDays.at(-1).balance)).toBe(current);

  const [, ...lines] = (await fileOf(page, transactions.getByRole('link', { name: 'CSV' }))).trim().split('\r\n');
  expect(lines.length).toBeGreaterThan(15);
  const sameLines = JSON.parse(await fileOf(page, transactions.getByRole('link', { name: 'JSON' })));
  expect(sameLines).toHaveLength(lines.length);
  expect(size(sameLines[0].amount)).toBe(newest);

  await page.goto('/settings');
  const everything = await fileOf(page, page.getByRole('button', { name: 'Download everything' }));
  for (const own of [id, person.email, String(current), sameLines[0].description]) expect(everything).toContain(own);
  expect(everything).not.toContain(person.password);
  JSON.parse(everything);
});
