import type { Page } from '@playwright/test';
import { balance, card, expectUpdating, openAccount } from './support/account-views';
import { cash } from './support/balances';
import { linkAccounts } from './support/linking';
import { changeAccount, eventsOf, resendEvent } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

/** Of what happened to the account, the balances: news of its owners and transactions come when they come. */
const balanceUpdates = (page: Page) =>
  page.getByRole('region', { name: 'Activity' }).getByRole('listitem').filter({ hasText: 'Balance updated' });

test('figure, state, history and activity of an open page follow one webhook together', async ({
  page,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  const updates = balanceUpdates(page);
  await expect(updates).toHaveCount(1);
  await changeAccount(id, { balance: cash(246_800), next_refresh: 'stall' });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expectUpdating(page);
  await changeAccount(id, { next_refresh: 'succeed' });
  await expect(balance(page, 'Available')).toHaveText('$2,468.00');
  await expect(page.getByRole('status').filter({ hasText: /^As of / })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Balance history' })).toContainText('$2,468.00');
  await expect(updates).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Refresh' })).toBeEnabled();
});

test('an overview that is left open follows, its total too', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await changeAccount(id, { balance: cash(135_700), next_refresh: 'stall' });
  await page.getByRole('button', { name: `Refresh ${BANK}` }).click();
  await expect(card(page, 'Single Owner').getByRole('status')).toHaveText('Updating…');
  await expect(card(page, 'Single Owner')).toContainText('$');
  await changeAccount(id, { next_refresh: 'succeed' });
  await expect(card(page, 'Single Owner')).toContainText('$1,357.00');
  await expect(page.getByRole('region', { name: 'Net worth' })).toContainText('$1,357.00');
});

test('an event that comes twice happens once', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  const updates = balanceUpdates(page);
  const figure = await balance(page, 'Available').innerText();
  await expect(updates).toHaveCount(1);
  for (const event of await eventsOf(id)) await resendEvent(event);
  await changeAccount(id, { balance: cash(11_000) });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(balance(page, 'Available')).toHaveText('$110.00');
  await expect(updates).toHaveCount(2);
  expect(figure).not.toBe('$110.00');
});
