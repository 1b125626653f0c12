import type { Page } from '@playwright/test';
import { card } from './support/account-views';
import { BankModal } from './support/bank-modal';
import { askForBank, connectByHand, openBankScreens } from './support/linking';
import { loseActions, loseBankService } from './support/lost-network';
import { breakStripe, countSessions, expireSession, findOpenSession } from './support/sandbox';
import { expect, test } from './support/test';

test.use({ allowedInConsole: /net::ERR_|status of 410/ });

const problem = (page: Page, title: string) => page.getByRole('dialog', { name: title });

test('a session that runs out says so, and one click starts again', async ({ page, signedUpPerson }) => {
  const modal = await openBankScreens(page);
  await expireSession(await findOpenSession(signedUpPerson.email));
  await modal.button('Agree and continue').click();
  await modal.expectPane('This session has expired');
  await modal.button('Close').click();
  await expect(problem(page, 'The link timed out')).toContainText('Nothing was linked.');
  await problem(page, 'The link timed out').getByRole('button', { name: 'Start again' }).click();
  await modal.expectPane(/^Connect your accounts to /);
  expect(await countSessions(signedUpPerson.email)).toBe(2);
});

test('a network lost before the bank’s screens says so, and one click tries again', async ({
  page,
  signedUpPerson: _,
}) => {
  const restore = await loseBankService(page);
  await askForBank(page);
  await expect(problem(page, 'The connection was lost')).toContainText('Check that you are online');
  await restore();
  await problem(page, 'The connection was lost').getByRole('button', { name: 'Try again' }).click();
  await new BankModal(page).expectPane(/^Connect your accounts to /);
});

test('an answer of ours that is lost opens no second session', async ({ page, signedUpPerson }) => {
  const restore = await loseActions(page, 'answers');
  await askForBank(page);
  await expect(problem(page, 'The connection was lost')).toBeVisible();
  await restore();
  await problem(page, 'The connection was lost').getByRole('button', { name: 'Try again' }).click();
  await new BankModal(page).expectPane(/^Connect your accounts to /);
  expect(await countSessions(signedUpPerson.email)).toBe(1);
});

test('a network lost within the bank’s screens keeps the step, and the same button goes on', async ({
  page,
  signedUpPerson: _,
}) => {
  const modal = await openBankScreens(page);
  const restore = await loseBankService(page);
  await modal.button('Agree and continue').click();
  await expect(modal.frame.getByText('We could not get through.')).toBeVisible();
  await restore();
  await modal.agree();
});

test('a network lost after the bank’s screens loses nothing: one click finishes', async ({
  page,
  signedUpPerson: _,
}) => {
  const modal = await connectByHand(page, 'Test (Non-OAuth)', ['Success']);
  const restore = await loseActions(page, 'requests');
  await modal.done();
  await expect(problem(page, 'One step is left')).toContainText('Nothing is lost');
  await restore();
  await problem(page, 'One step is left').getByRole('button', { name: 'Finish linking' }).click();
  await expect(page.getByText('1 account linked')).toBeVisible();
  await expect(card(page, 'Success')).toContainText(/\$[\d,]+\.\d\d ?available/);
});

test('Stripe out of order after the bank’s screens is told the same way, and mended the same way', async ({
  page,
  signedUpPerson,
}) => {
  const modal = await openBankScreens(page);
  await breakStripe(`/sessions/${await findOpenSession(signedUpPerson.email)}`);
  await modal.agree();
  await modal.chooseBank('Test (Non-OAuth)');
  await modal.chooseAccounts(['Success']);
  await modal.connect();
  await modal.done();
  await problem(page, 'One step is left').getByRole('button', { name: 'Finish linking' }).click();
  await expect(page.getByText('1 account linked')).toBeVisible();
});

test('a tab closed after the bank’s screens still has its accounts, by webhook', async ({
  page,
  signedUpPerson: _,
}) => {
  await connectByHand(page, 'Test (Non-OAuth)', ['High Balance']);
  await page.goto('about:blank');
  await expect(async () => {
    await page.goto('/overview');
    await expect(card(page, 'High Balance')).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('choosing no account is told at once, where it can be mended', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.chooseBank('Test (Non-OAuth)');
  await modal.chooseAccounts([]);
  await modal.button('Connect accounts').click();
  await expect(modal.frame.getByText('Choose at least one account.')).toBeVisible();
  await modal.account('Success').check();
  await modal.connect();
});

test('a sign-in that the bank ends can be tried again', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.chooseBank('Bank (Non-OAuth)');
  await modal.signIn('error');
  await modal.expectPane('We could not open your Bank (Non-OAuth) accounts');
  await modal.button('Try again').click();
  await modal.signIn();
  await modal.expectPane('Choose accounts');
});
