import { expect, type Page } from '@playwright/test';
import type { BankModal } from './bank-modal';
import { holdFlowAction } from './hold-flow-action';
import { openBankScreens } from './linking';
import type { Look } from './tour';

/** From an overview without accounts through our own explanation, every screen of the bank's, and what comes of it. */
export async function tourLinking(page: Page, look: Look): Promise<void> {
  await tourEmptyOverview(page, look);
  const modal = await openBankScreens(page);
  await look(page, 'modal: consent');
  await modal.agree();
  await tourChoiceOfBank(page, modal, look);
  await tourSignIn(page, modal, look);
  await tourAccountsToLink(page, modal, look);
  await expect(page.getByText('3 accounts linked')).toBeVisible();
  await look(page, 'overview with what was just linked');
}

async function tourEmptyOverview(page: Page, look: Look): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Your balances, in one place' })).toBeVisible();
  await look(page, 'overview without accounts');
  for (const name of [/^Account of /, 'Theme']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('menu', { name })).toBeVisible();
    await look(page, `menu ${name}`);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Link a bank' }).click();
  const explanation = page.getByRole('dialog', { name: 'Link a bank' });
  await expect(explanation).toBeVisible();
  await look(page, 'explanation before the link');
  await explanation.getByRole('button', { name: 'Cancel' }).click();
}

async function tourChoiceOfBank(page: Page, modal: BankModal, look: Look): Promise<void> {
  await look(page, 'modal: choice of a bank');
  const search = modal.frame.getByRole('searchbox');
  await search.fill('sandbar');
  await expect(modal.frame.getByText('1 bank found')).toBeVisible();
  await look(page, 'modal: banks found');
  await search.fill('no such bank');
  await expect(modal.frame.getByText(/^No bank found/).first()).toBeVisible();
  await look(page, 'modal: no bank found');
  await search.fill('');
  await modal.chooseBank('Down (Scheduled)');
  await modal.expectPane(/is down for maintenance$/);
  await look(page, 'modal: bank down');
  await modal.button('Select another bank').click();
  await modal.expectPane('Choose your bank');
  await modal.button('Close').click();
  const question = modal.frame.getByRole('alertdialog', { name: 'Exit without connecting?' });
  await expect(question).toBeVisible();
  await look(page, 'modal: exit?');
  await question.getByRole('button', { name: 'Cancel' }).click();
}

async function tourSignIn(page: Page, modal: BankModal, look: Look): Promise<void> {
  await modal.chooseBank('Bank (Non-OAuth)');
  await modal.expectPane('Sign in to Bank (Non-OAuth)');
  await look(page, 'modal: sign-in');
  await modal.signIn('incorrect');
  await expect(modal.frame.getByText('That username or password is not right.')).toBeVisible();
  await look(page, 'modal: sign-in refused');
  await modal.signIn('error');
  await modal.expectPane('We could not open your Bank (Non-OAuth) accounts');
  await look(page, 'modal: sign-in failed');
  await modal.button('Try again').click();
  await tourChallenges(page, modal, look);
}

/** What a bank asks for besides a password. Its special words work as answers too, so one question leads to the next. */
async function tourChallenges(page: Page, modal: BankModal, look: Look): Promise<void> {
  const answer = async (text: string) => {
    await modal.frame.getByRole('textbox').fill(text);
    await modal.button('Continue').click();
  };
  await modal.signIn('mfa');
  await modal.expectPane('Enter the code from your bank');
  await look(page, 'modal: code');
  await answer('incorrect');
  await expect(modal.frame.getByText('That is not what the bank expected.')).toBeVisible();
  await look(page, 'modal: code refused');
  await answer('security_question');
  await modal.expectPane('Answer a security question');
  await look(page, 'modal: security question');
  await answer('confirm_mfa');
  await modal.expectPane('Confirm on your phone');
  await look(page, 'modal: confirmation on the phone');
  await modal.button('Back').click();
  await modal.chooseBank('Bank (Non-OAuth)');
  await modal.signIn('options');
  await modal.expectPane('How shall the bank reach you?');
  await look(page, 'modal: ways to be reached');
  await modal.button('Back').click();
  await modal.expectPane('Choose your bank');
}

async function tourAccountsToLink(page: Page, modal: BankModal, look: Look): Promise<void> {
  await modal.chooseBank('Bank (OAuth)');
  await modal.expectPane('Continue at Bank (OAuth)');
  await look(page, 'modal: before the bank’s own window');
  const opens = page.waitForEvent('popup');
  await modal.frame.getByRole('button', { name: 'Continue' }).click();
  const bank = await opens;
  await expect(bank.getByRole('button', { name: 'Allow access' })).toBeVisible();
  await look(bank, 'the bank’s own window');
  await look(page, 'modal: while the bank’s own window is open');
  await bank.getByRole('button', { name: 'Deny' }).click();
  await expect(modal.frame.getByText('gave no access')).toBeVisible();
  await look(page, 'modal: no access');
  await modal.button('Back').click();
  await modal.expectPane('Choose your bank');

  const release = await holdFlowAction(page, 'connect');
  await modal.chooseBank('Test (Non-OAuth)');
  await modal.expectPane('Establishing connection');
  await look(page, 'modal: connecting');
  await release();
  await modal.chooseAccounts([]);
  await modal.button('Connect accounts').click();
  await expect(modal.frame.getByText('Choose at least one account.')).toBeVisible();
  await look(page, 'modal: choice of accounts');
  await modal.chooseAccounts(['Success', 'Failure', 'High Balance']);
  await modal.connect();
  await look(page, 'modal: connected');
  await modal.done();
}
