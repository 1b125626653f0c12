import { expect, type Page } from '@playwright/test';
import { addressOf } from './account-views';
import { DASHBOARD, ENTRANCE, OF_AN_ACCOUNT, SETTINGS } from './addresses';
import type { Language } from './languages';
import { linkAccounts } from './linking';
import { type Person, signUp } from './person';
import { changeAccount } from './sandbox';
import type { Look } from './tour';
import { expectUsable, tourDisconnecting, tourHead } from './tour-of-openings';
import { visit } from './visit';

const BANK = 'Sandbar Credit Union';
/** One in two currencies, and one whose bank shares no balance. */
const [KEPT, LOST] = ['Traveler Account', 'Vacation Club'] as const;

/** Every page that somebody opens by its address, and what opens on it. It goes by addresses and by what the bank says, hardly by texts. */
export async function tourAddresses(page: Page, person: Person, look: Look, language: Language): Promise<void> {
  const { lang } = language;
  await visit(page, ENTRANCE, look, lang);
  await signUp(page, person, language.signUp);
  await tourHead(page, look, lang);
  const account = await linkAnew(page, person, language);
  await chooseOneTotal(page);
  await visit(page, DASHBOARD, look, lang);
  await page.goto(account);
  const transactions = page.getByRole('region', { name: language.transactions });
  const row = transactions.getByRole('listitem').nth(14);
  await expect(row).toBeVisible({ timeout: 30_000 });
  const transactionId = (await row.getByRole('link').getAttribute('href'))?.split('/').at(-1) ?? '';
  const parts = OF_AN_ACCOUNT.map((part) => account + part.replace('[transactionId]', transactionId));
  await visit(page, parts, look, lang);
  await page.goto(account);
  await tourDisconnecting(page, look, lang);
  await visit(page, SETTINGS, look, lang);
  await tourMerged(page, look, lang);
}

/** Two accounts, one of which was lost and linked anew: it seems to be there twice, and there is news of it. Answers where the other is. */
async function linkAnew(page: Page, person: Person, { link }: Language): Promise<string> {
  const idOf = await linkAccounts(page, person, BANK, [KEPT, LOST], link);
  await changeAccount(idOf(LOST), { status: 'inactive' });
  await expectOn(page, '/alerts', 'li');
  await page.goto('/overview');
  await expectUsable(page);
  await linkAccounts(page, person, BANK, [LOST], link);
  await expectOn(page, '/duplicates', '[type=radio]');
  return `/accounts/${idOf(KEPT)}`;
}

/** From now on all currencies are put together too. There is something to choose once the worker has fetched the rates. */
async function chooseOneTotal(page: Page): Promise<void> {
  await expectOn(page, '/settings', '[name=currency]');
  await expectUsable(page);
  const choice = page.locator('[name=currency]');
  const form = page.locator('form').filter({ has: choice });
  await choice.selectOption('EUR');
  await form.getByRole('button').click();
  await expect(form.getByRole('status')).toHaveText(/./);
  await expect(choice).toHaveValue('EUR');
}

/** Two links taken for one account, as the page proposes: how to take it back, here and on the account's page. */
async function tourMerged(page: Page, look: Look, lang: string): Promise<void> {
  await page.goto('/duplicates');
  await page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.getByRole('radio') })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL(/settled=/);
  await look(page, `/duplicates, once it is settled (${lang})`);
  await page.goto(await addressOf(page, LOST));
  await expect(page.getByRole('main').locator('[name=choice]')).toBeAttached();
  await look(page, `account that goes on from another (${lang})`);
}

async function expectOn(page: Page, address: string, part: string): Promise<void> {
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByRole('main').locator(part).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
}
