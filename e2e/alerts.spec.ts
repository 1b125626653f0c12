import { openAccount } from './support/account-views';
import { linkAccounts } from './support/linking';
import { changeAccount, eventsOf } from './support/sandbox';
import { expect, test } from './support/test';

const soon = (days: number) => Math.floor(Date.now() / 1000) + days * 86_400;

test('a person sets a limit, is told once when a balance falls below it, and finds it in the inbox', async ({
  page,
  signedUpPerson,
}) => {
  const idOf = await linkAccounts(page, signedUpPerson, 'Ownership Accounts', ['Single Owner', 'Joint Owners']);
  await page.goto('/settings/alerts');
  const limit = page.getByRole('textbox', { name: 'Single Owner: has less than' });
  await limit.fill('a lot');
  await page.getByRole('button', { name: 'Save limits' }).click();
  await expect(page.getByText('Enter an amount like 250.00, or nothing.')).toBeVisible();
  await expect(limit).toBeFocused();
  await limit.fill('100');
  await page.getByRole('button', { name: 'Save limits' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();

  const id = idOf('Single Owner');
  await changeAccount(id, {
    refresh_quota_seconds: 0,
    balance: { current: { usd: 4_210 }, type: 'cash', cash: { available: { usd: 4_210 } } },
  });
  await page.goto('/overview');
  await openAccount(page, 'Single Owner');
  const before = (await eventsOf(id)).length;
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(async () => (await eventsOf(id)).length).toBeGreaterThan(before);

  await expect(async () => {
    await page.goto('/overview');
    await expect(page.getByRole('link', { name: 'Alerts, 1 unread' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole('link', { name: 'Alerts, 1 unread' }).click();
  const told = page.getByRole('listitem').filter({ hasText: 'has $42.10, less than the $100.00 you set' });
  await expect(told).toHaveCount(1);
  await told.getByRole('button', { name: /^Mark as read.*Single Owner$/ }).click();
  await expect(page.getByRole('link', { name: 'Alerts', exact: true })).toBeVisible();
  await told.getByRole('link', { name: 'Single Owner' }).click();
  await expect(page).toHaveURL(`/accounts/${id}`);
});

test('a connection that ends soon is told as chosen: not at all where the person wants it so', async ({
  page,
  signedUpPerson,
}) => {
  const idOf = await linkAccounts(page, signedUpPerson, 'Ownership Accounts', ['Single Owner', 'Joint Owners']);
  await page.goto('/settings/alerts');
  const kind = page.getByRole('group', { name: 'Access ends soon' });
  await kind.getByRole('checkbox', { name: 'In Florin' }).uncheck();
  await page.getByRole('button', { name: 'Save choices' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.reload();
  await expect(kind.getByRole('checkbox', { name: 'In Florin' })).not.toBeChecked();
  await expect(kind.getByRole('checkbox', { name: 'By e-mail' })).toBeChecked();

  await changeAccount(idOf('Joint Owners'), { expected_deactivation_date: soon(5) });
  await changeAccount(idOf('Single Owner'), { status: 'inactive' });
  await expect(async () => {
    await page.goto('/alerts');
    await expect(page.getByRole('listitem').filter({ hasText: 'lost its connection' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole('listitem').filter({ hasText: 'Joint Owners' })).toHaveCount(0);
});
