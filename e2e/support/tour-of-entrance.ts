import { expect, type Page } from '@playwright/test';
import type { Language } from './languages';
import { newPerson, signIn } from './person';
import type { Look } from './tour';

/** What somebody sees who is not signed in. The address that leads nowhere answers 404, which the console tells. */
export async function tourEntrance(page: Page, look: Look, language: Language): Promise<void> {
  const { lang, signUp, nothing } = language;
  await page.goto('/sign-in');
  await signIn(page, newPerson(), language.signIn);
  await expect(page.getByText(language.signIn.refused)).toBeVisible();
  await look(page, `sign-in refused (${lang})`);

  await page.goto('/sign-up');
  await page.getByRole('button', { name: signUp.create }).click();
  await expect(page.getByRole('textbox', { name: signUp.name, exact: true })).toHaveAttribute('aria-invalid', 'true');
  await look(page, `sign-up with a fault at every field (${lang})`);

  await page.goto('/nothing/is/here');
  await expect(page.getByRole('heading', { level: 1, name: nothing })).toBeVisible();
  await look(page, `an address that leads nowhere (${lang})`);
}
