import { expect, type Page } from '@playwright/test';
import { DASHBOARD, ENTRANCE, OF_AN_ACCOUNT, SETTINGS } from './addresses';
import { ENGLISH, type Language } from './languages';
import { linkAccounts } from './linking';
import { type Person, signUp } from './person';
import { changeAccount } from './sandbox';
import type { Look } from './tour';
import { visit } from './visit';

const BANK = 'Test (Non-OAuth)';
const [KEPT, LOST] = ['Success', 'High Balance'] as const;

/** Every page that somebody opens by its address, in any language: it goes by addresses and by what the bank says, hardly by texts. */
export async function tourAddresses(page: Page, person: Person, look: Look, language: Language = ENGLISH) {
  const { lang } = language;
  await visit(page, ENTRANCE, look, lang);
  await signUp(page, person, language.signUp);
  await tourExplanation(page, language, look);
  const account = await linkAnew(page, person, language);
  await visit(page, DASHBOARD, look, lang);
  await page.goto(account);
  const transactions = page.getByRole('region', { name: language.transactions });
  await expect(transactions.getByRole('listitem').nth(14)).toBeVisible({ timeout: 30_000 });
  await visit(
    page,
    OF_AN_ACCOUNT.map((part) => `${account}${part}`),
    look,
    lang,
  );
  await visit(page, SETTINGS, look, lang);
}

async function tourExplanation(page: Page, { lang, link }: Language, look: Look): Promise<void> {
  await expectUsable(page);
  await page.getByRole('button', { name: link.ask }).click();
  await expect(page.getByRole('dialog', { name: link.ask })).toBeVisible();
  await look(page, `explanation before the link (${lang})`);
  await page.keyboard.press('Escape');
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

/** What is pressed is listened to. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator('[aria-keyshortcuts]').first()).toHaveAttribute('aria-keyshortcuts', /K/);
}

async function expectOn(page: Page, address: string, part: string): Promise<void> {
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByRole('main').locator(part).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
}
