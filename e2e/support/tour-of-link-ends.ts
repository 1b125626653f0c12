import { expect, type Page } from '@playwright/test';
import { card, openAccount } from './account-views';
import { openBankScreens } from './linking';
import type { Person } from './person';
import { expireSession, findOpenSession, linkInSandbox } from './sandbox';
import type { Look } from './tour';

/** Links that end otherwise than by their own last screen: run out, and finished elsewhere. Each answers 410, which the console tells. */
export async function tourLinkEnds(page: Page, person: Person, look: Look): Promise<void> {
  await tourExpiredSession(page, person, look);
  await tourFirstFigures(page, person, look);
}

async function tourExpiredSession(page: Page, person: Person, look: Look): Promise<void> {
  const modal = await openBankScreens(page);
  await expireSession(await findOpenSession(person.email));
  await modal.button('Agree and continue').click();
  await modal.expectPane('This session has expired');
  await look(page, 'modal: session expired');
  await modal.button('Close').click();
  await expect(page.getByRole('dialog', { name: 'The link timed out' })).toBeVisible();
  await look(page, 'link timed out');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}

/** Of an account that has just been linked, and of which nothing is known yet. */
async function tourFirstFigures(page: Page, person: Person, look: Look): Promise<void> {
  const modal = await openBankScreens(page);
  const accounts = ['Joint Owners'];
  await linkInSandbox(await findOpenSession(person.email), {
    bank: 'Ownership Accounts',
    accounts,
    nextRefresh: 'stall',
  });
  await modal.button('Agree and continue').click();
  await modal.expectPane('This session has already been used');
  await modal.button('Close').click();
  await expect(card(page, 'Joint Owners')).toContainText('Getting your balance…');
  await look(page, 'overview while the first balance is on its way');
  await openAccount(page, 'Joint Owners');
  await expect(page.getByText('Getting the owners from your bank…')).toBeVisible();
  await look(page, 'account of which nothing is known yet');
}
