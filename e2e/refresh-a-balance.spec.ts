import { balance, card, expectUpdating, openAccount } from './support/account-views';
import { cash } from './support/balances';
import { linkAccounts } from './support/linking';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

test('keeps the old figure while the bank is asked, and shows the new one without a reload', async ({
  page,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  const before = await balance(page, 'Available').innerText();
  const opened = await page.evaluate(() => performance.timeOrigin);
  await changeAccount(id, { balance: cash(123_456, 120_000), next_refresh: 'stall' });

  await page.getByRole('button', { name: 'Refresh' }).click();
  const asking = page.getByRole('button', { name: 'Updating…' });
  await expect(asking).toBeDisabled();
  await expect(asking).toHaveAccessibleDescription('Your bank has been asked for the latest balance.');
  await expectUpdating(page);
  await expect(balance(page, 'Available')).toHaveText(before);

  await changeAccount(id, { next_refresh: 'succeed' });
  await expect(balance(page, 'Available')).toHaveText('$1,200.00');
  await expect(balance(page, 'Current')).toHaveText('$1,234.56');
  await expect(balance(page, 'Pending')).toHaveText('−$34.56');
  await expect(page.getByRole('status').filter({ hasText: /^As of .* today, by your bank$/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Balance history' })).toContainText('$1,234.56');
  await expect(page.getByRole('region', { name: 'Activity' })).toContainText('Balance updated.');
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(opened);
});

test('stays on the road when the page is left and opened again', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  await changeAccount(id, { balance: cash(50_000), next_refresh: 'stall' });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expectUpdating(page);
  await page.getByRole('link', { name: 'Overview' }).first().click();
  await expect(card(page, 'Single Owner').getByRole('status')).toHaveText('Updating…');
  await changeAccount(id, { next_refresh: 'succeed' });
  await expect(card(page, 'Single Owner')).toContainText(/\$500\.00 ?available/);
  await expect(page.getByRole('region', { name: 'Net worth' })).toContainText('$500.00');
});

test('asks about every account of a bank at once, from the overview', async ({ page, signedUpPerson }) => {
  const idOf = await linkAccounts(page, signedUpPerson, BANK, ['Single Owner', 'Joint Owners']);
  await changeAccount(idOf('Single Owner'), { balance: cash(11_100) });
  await changeAccount(idOf('Joint Owners'), { balance: cash(22_200) });
  await page.getByRole('button', { name: `Refresh ${BANK}` }).click();
  await expect(card(page, 'Single Owner')).toContainText(/\$111\.00 ?available/);
  await expect(card(page, 'Joint Owners')).toContainText(/\$222\.00 ?available/);
  await expect(page.getByRole('region', { name: 'Net worth' })).toContainText('$333.00');
});

test('shows news that another window asked for', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  await changeAccount(id, { balance: cash(77_700), next_refresh: 'stall' });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Refresh' }).click();
  await expectUpdating(other);
  await page.reload();
  await expectUpdating(page);
  await changeAccount(id, { next_refresh: 'succeed' });
  await expect(balance(page, 'Available')).toHaveText('$777.00');
  await expect(balance(other, 'Available')).toHaveText('$777.00');
});
