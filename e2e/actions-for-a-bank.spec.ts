import type { Page } from '@playwright/test';
import { addressOf, card, openAccount } from './support/account-views';
import { expectShortcuts } from './support/keyboard';
import { linkAccounts, linkByHand } from './support/linking';
import { accountsOf } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';
const OTHER_BANK = 'Test (Non-OAuth)';

const menuOf = (page: Page, bank: string) => page.getByRole('button', { name: `Actions for ${bank}` });

async function choose(page: Page, item: string): Promise<void> {
  await expectShortcuts(page);
  await menuOf(page, BANK).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('all accounts of a bank are disconnected at once, each by its name, a hidden one too; other banks stay', async ({
  page,
  signedUpPerson,
}) => {
  await linkAccounts(page, signedUpPerson, OTHER_BANK, ['Success']);
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner', 'Joint Owners']);
  const hidden = (await addressOf(page, 'Joint Owners')).replace('/accounts/', '');
  await page.goto(`/arrange?edit=${hidden}`);
  await page.getByRole('checkbox', { name: /^Hide/ }).filter({ visible: true }).check();
  await page.getByRole('button', { name: 'Save Joint Owners' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Joint Owners is saved.' })).toBeFocused();
  await page.goto('/overview');
  await expect(page.getByRole('article')).toHaveCount(2);

  await choose(page, 'Disconnect…');
  const dialog = page.getByRole('dialog', { name: `Disconnect ${BANK}?` });
  const named = dialog.getByRole('list', { name: 'Accounts to disconnect' }).getByRole('listitem');
  await expect(named.filter({ hasText: /^Single Owner ••••1001$/ })).toHaveCount(1);
  await expect(named.filter({ hasText: /^Joint Owners ••••\d{4}$/ })).toHaveCount(1);
  await expect(named).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(menuOf(page, BANK)).toBeFocused();

  await choose(page, 'Disconnect…');
  await dialog.getByRole('button', { name: 'Disconnect' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card(page, 'Single Owner')).toContainText('Disconnected');
  await expect(card(page, 'Success')).not.toContainText('Disconnected');
  const statuses = (await accountsOf(signedUpPerson.email)).map(({ display_name, status }) => [display_name, status]);
  expect(Object.fromEntries(statuses)).toEqual({
    'Single Owner': 'disconnected',
    'Joint Owners': 'disconnected',
    Success: 'active',
  });
  await menuOf(page, BANK).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Add accounts…', 'Details…', 'Rename or regroup…']);
});

test('more accounts of a bank are asked for by its name, and its accounts are found where they are arranged', async ({
  page,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await choose(page, 'Add accounts…');
  const explanation = page.getByRole('dialog', { name: `Add accounts from ${BANK}` });
  await expect(explanation).toContainText(`Choose ${BANK} once more in the next step.`);
  await explanation.getByRole('button', { name: 'Cancel' }).click();
  await expect(explanation).toHaveCount(0);
  await expect(menuOf(page, BANK)).toBeFocused();
  await choose(page, 'Rename or regroup…');
  await expect(page).toHaveURL(`/arrange#${id}`);
  await expect(page.getByRole('heading', { level: 2, name: BANK })).toBeInViewport();
});

test('a bank has a page of its own: every account with its state, what is shared, and what was agreed to for which of them', async ({
  page,
  signedUpPerson,
}) => {
  await page.getByRole('link', { name: 'Explore with sample data' }).waitFor();
  await linkByHand(page, BANK, ['Single Owner']);
  await expect(card(page, 'Single Owner')).toContainText(/As of/);
  await linkAccounts(page, signedUpPerson, BANK, ['Joint Owners']);
  await openAccount(page, 'Joint Owners');
  await page.getByRole('link', { name: BANK }).click();
  await expect(page.getByRole('heading', { level: 1, name: BANK })).toBeVisible();

  await page.goto('/overview');
  await choose(page, 'Details…');
  await expect(page.getByRole('heading', { level: 1, name: BANK })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${BANK}`));
  const accounts = page.getByRole('region', { name: 'Accounts' }).getByRole('listitem');
  await expect(accounts).toHaveCount(2);
  for (const account of await accounts.all())
    await expect(account).toContainText(/Checking ••••\d{4} · Linked .*As of /s);
  const shared = page.getByRole('region', { name: 'What you share' }).getByRole('listitem');
  for (const permission of await shared.all()) await expect(permission).toContainText('All accounts');
  await expect(page.getByRole('region', { name: 'What you agreed to' }).getByRole('listitem')).toHaveText([
    /to the wording of 2026-\d\d-\d\d.*Joint Owners$/s,
    /to the wording of 2026-\d\d-\d\d.*Single Owner$/s,
  ]);
  await page.getByRole('button', { name: `Add accounts… ${BANK}` }).click();
  await expect(page.getByRole('dialog', { name: `Add accounts from ${BANK}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Activity of Single Owner' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Activity/ })).toBeVisible();
});

test('a menu that is opened at the end of the window is seen whole', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  await expectShortcuts(page);
  await page.setViewportSize({ width: 390, height: 500 });
  // The first of its items is seen, so that the focus alone brings no more of it.
  await menuOf(page, BANK).evaluate((button) =>
    window.scrollBy(0, button.getBoundingClientRect().bottom - innerHeight + 60),
  );
  await menuOf(page, BANK).press('Enter');
  for (const item of await page.getByRole('menuitem').all()) await expect(item).toBeInViewport({ ratio: 1 });
});
