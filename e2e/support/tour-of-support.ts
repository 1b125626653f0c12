import { expect, type Page } from '@playwright/test';
import { SUPPORT } from './addresses';
import { signInAs } from './demo-people';
import type { Language } from './languages';
import type { Look } from './tour';
import { visit } from './visit';

/** Who is on duty. The language of Sam, whom other journeys meet, is left alone. */
const STAFF: Record<string, string> = { en: 'sam@florin.example', es: 'sara@florin.example' };

/** The support console. */
export async function tourSupport(page: Page, look: Look, { lang, support }: Language): Promise<void> {
  await signInAs(page, STAFF[lang] ?? lang);
  if (lang !== 'en') await chooseLanguage(page, lang);
  await visit(page, SUPPORT, look, lang);
  await page.goto('/support?q=x');
  await expect(page.getByText(support.short)).toBeVisible();
  await look(page, `support, too short a search (${lang})`);
  await page.goto('/support?q=nobody+is+called+this');
  await expect(page.getByText(support.nobody)).toBeVisible();
  await look(page, `support, nobody found (${lang})`);
  await page.goto('/support?q=florin.example');
  await expect(page.getByRole('region', { name: support.customers }).getByRole('row').nth(1)).toBeVisible();
  await look(page, `support, customers found (${lang})`);
  for (const name of ['Ada Reyes', 'Ben Ortiz', 'Nia Brooks']) {
    await page.goto('/support?q=florin.example');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await look(page, `support, customer ${name} (${lang})`);
  }
  await page.goto('/support/customers/nobody');
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await look(page, `support, a customer who does not exist (${lang})`);
}

/** As staff do for themselves, in their settings. */
async function chooseLanguage(page: Page, lang: string): Promise<void> {
  await page.goto('/support/settings');
  const languages = page.getByRole('combobox');
  // Again, should it have been chosen before the page listened.
  await expect(async () => {
    await languages.selectOption(lang);
    await page.locator('form').filter({ has: languages }).getByRole('button').click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang, { timeout: 5_000 });
  }).toPass();
}
