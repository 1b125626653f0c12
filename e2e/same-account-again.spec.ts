import type { Page } from '@playwright/test';
import { balance, card, openAccount } from './support/account-views';
import { BankModal } from './support/bank-modal';
import { cash } from './support/balances';
import { linkAccounts } from './support/linking';
import { cents } from './support/money';
import type { Person } from './support/person';
import { accountsOf, changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';
const NAME = 'Single Owner';

const attention = (page: Page) => page.getByRole('list', { name: 'Needs attention' }).getByRole('listitem');
const netWorth = async (page: Page) => cents(await page.getByRole('region', { name: 'Net worth' }).innerText());

/** A connection is lost, and mended through the bank's screens: the bank gives the account a new id. */
async function reconnect(page: Page, person: Person): Promise<void> {
  const id = (await linkAccounts(page, person, BANK, [NAME]))(NAME);
  await changeAccount(id, { balance: cash(120_000), status: 'inactive' });
  await expect(async () => {
    await page.reload();
    await expect(attention(page)).toContainText('was lost', { timeout: 1_000 });
  }).toPass();
  await attention(page)
    .getByRole('button', { name: `Reconnect ${BANK}` })
    .click();
  await page
    .getByRole('dialog', { name: `Reconnect ${BANK}` })
    .getByRole('button', { name: 'Continue' })
    .click();
  const modal = new BankModal(page);
  await modal.expectPane(/^Connect your accounts to /);
  await modal.agree();
  await modal.chooseBank(BANK);
  await modal.chooseAccounts([NAME]);
  await modal.connect();
  await modal.done();
  await expect(page.getByRole('heading', { level: 1, name: 'Same account?' })).toBeVisible();
}

test('a reconnected account goes on as the one it was: one card, one history, counted once; and can be split', async ({
  page,
  signedUpPerson,
}) => {
  await reconnect(page, signedUpPerson);
  await expect(page.getByRole('radio', { name: /^Yes, continue its history/ })).toBeChecked();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'one account, one history' })).toBeFocused();
  await page.getByRole('link', { name: 'Go to the overview' }).click();

  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(card(page, NAME)).toContainText(/As of/);
  await expect(attention(page)).toHaveCount(0);
  await openAccount(page, NAME);
  const current = cents(await balance(page, 'Current').innerText());
  const moments = page.getByRole('list', { name: 'What happened to the link' }).getByRole('listitem');
  await expect(moments).toHaveText([/^Linked /, /^Connection lost /, /^Reconnected /]);
  const earlier = page.getByRole('region', { name: 'Earlier links' });
  await expect(earlier).toContainText('connection lost');
  const [older] = (await accountsOf(signedUpPerson.email)).filter(({ status }) => status === 'inactive');
  await page.goto(`/accounts/${older?.id}`);
  await expect(page).not.toHaveURL(new RegExp(`${older?.id}`));
  await page.goto('/overview');
  expect(await netWorth(page)).toBe(current);

  await openAccount(page, NAME);
  await earlier.getByRole('button', { name: `Split ${NAME}` }).click();
  await expect(page.getByRole('region', { name: 'Decided' })).toContainText('Kept apart');
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(attention(page)).toHaveCount(1);
});

test('nobody has to decide: both stay, the overview says so, and the new one can be let go', async ({
  page,
  signedUpPerson,
}) => {
  await reconnect(page, signedUpPerson);
  await page.getByRole('link', { name: 'Decide later' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  const strip = attention(page).filter({ hasText: 'looks like one you linked before' });
  await expect(strip).toContainText('each stands on its own');
  await strip.getByRole('link', { name: 'Decide' }).click();
  await page.getByRole('radio', { name: /^Cancel, and disconnect/ }).check();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('There is nothing left to decide.')).toBeVisible();
  const links = await accountsOf(signedUpPerson.email);
  expect(links.map(({ status }) => status).toSorted()).toEqual(['disconnected', 'inactive']);
});
