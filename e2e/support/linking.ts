import { expect, type Page } from '@playwright/test';
import { BankModal } from './bank-modal';
import { ENGLISH } from './languages';
import { listAccounts } from './own-accounts';
import type { Person } from './person';
import { findOpenSession, linkInSandbox } from './sandbox';

/** Past our own explanation. What comes is either the bank's screens or the reason why they do not. */
export async function askForBank(page: Page, { ask, go } = ENGLISH.link): Promise<void> {
  await page.getByRole('button', { name: ask }).click();
  await page.getByRole('dialog', { name: ask }).getByRole('button', { name: go }).click();
}

/** From the button on the page to the first of the bank's screens. */
export async function openBankScreens(page: Page): Promise<BankModal> {
  await askForBank(page);
  const modal = new BankModal(page);
  await modal.expectPane(/^Connect your accounts to /);
  return modal;
}

/** To the last of the bank's screens, for a bank that asks for no sign-in: what remains is "Done". */
export async function connectByHand(page: Page, bank: string, accounts: readonly string[]): Promise<BankModal> {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.chooseBank(bank);
  await modal.chooseAccounts(accounts);
  await modal.connect();
  return modal;
}

/** All the way through the bank's screens. */
export async function linkByHand(page: Page, bank: string, accounts: readonly string[]): Promise<void> {
  await (await connectByHand(page, bank, accounts)).done();
}

/**
 * Linked accounts to begin a journey with, all their first figures there. Goes the way of someone whose tab closes while the bank agrees,
 * which is the quickest. Answers the id of each by its name, and ends on the overview.
 */
export async function linkAccounts(
  page: Page,
  person: Person,
  bank: string,
  names: readonly string[],
  words = ENGLISH.link,
): Promise<(name: string) => string> {
  await askForBank(page, words);
  const session = await findOpenSession(person.email);
  await page.goto('about:blank');
  await linkInSandbox(session, { bank, accounts: names });
  const accounts = await settledAccounts(page, names);
  await page.goto('/overview');
  return (name) => accounts.get(name) ?? name;
}

/**
 * Ids by name, once these accounts are there, nothing about any account is on its way, and the second in which their banks were asked is over:
 * Stripe counts attempts in whole seconds, and nobody presses a button within that of the link.
 */
async function settledAccounts(page: Page, names: readonly string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await expect(async () => {
    const accounts = await listAccounts(page);
    for (const { id, name } of accounts) ids.set(name, id);
    expect([...ids.keys()]).toEqual(expect.arrayContaining([...names]));
    const refreshes = accounts.flatMap(({ balanceRefresh, ownershipRefresh }) => [balanceRefresh, ownershipRefresh]);
    expect(refreshes.filter((refresh) => refresh?.status === 'pending')).toEqual([]);
    const attempts = refreshes.map((refresh) => Date.parse(refresh?.lastAttemptedAt ?? ''));
    expect(attempts.filter((attemptedAt) => attemptedAt + 1_000 > Date.now())).toEqual([]);
  }).toPass({ intervals: [100], timeout: 15_000 });
  return ids;
}
