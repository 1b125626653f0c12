import { balance, card, openAccount } from './support/account-views';
import { cash } from './support/balances';
import { linkAccounts } from './support/linking';
import { changeAccount } from './support/sandbox';
import { deliverEvent } from './support/stripe-webhook';
import { expect, test } from './support/test';

/** Newer than anything the bank has said so far: two statements of one second cannot be put in order. */
const soon = () => Math.floor(Date.now() / 1000) + 2;

const REFRESHED = 'financial_connections.account.refreshed_balance';

test('an account of a kind and a state that nobody has heard of is shown, counted and usable', async ({
  page,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, 'Ownership Accounts', ['Single Owner']))('Single Owner');
  const account = await changeAccount(id, { balance: { ...cash(55_500), as_of: soon() } });
  const strange = { category: 'crypto', subcategory: 'cold_wallet', status: 'frozen' };
  expect(await deliverEvent(REFRESHED, { ...account, ...strange })).toBe(200);
  await page.reload();
  await expect(card(page, 'Single Owner')).toContainText('$555.00');
  await expect(page.getByRole('region', { name: 'Net worth' })).toContainText('$555.00');
  await openAccount(page, 'Single Owner');
  await expect(balance(page, 'Current')).toHaveText('$555.00');
  await expect(page.getByText(/undefined|null|cold_wallet/)).toHaveCount(0);
});

test('a kind of balance that nobody has heard of keeps its figure', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, 'Ownership Accounts', ['Single Owner']))('Single Owner');
  const account = await changeAccount(id, {});
  const held = { type: 'rewards', as_of: soon(), current: { usd: 12_300 } };
  expect(await deliverEvent(REFRESHED, { ...account, balance: held })).toBe(200);
  await page.reload();
  await expect(card(page, 'Single Owner')).toContainText('$123.00');
});

test('an event of a type that nobody has heard of is taken, and changes nothing', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, 'Ownership Accounts', ['Single Owner']))('Single Owner');
  const figure = await card(page, 'Single Owner').getByText(/^\$/).innerText();
  const account = await changeAccount(id, {});
  const told = { ...account, balance: { ...cash(1), as_of: soon() } };
  expect(await deliverEvent('financial_connections.account.teleported', told)).toBe(200);
  await page.reload();
  await expect(card(page, 'Single Owner').getByText(/^\$/)).toHaveText(figure);
});
