import { expect, type Page } from '@playwright/test';
import { env } from './env';

/** Signs in one of the people the sign-in page offers, by the one click it takes. They are shared by all tests, so only look. */
export async function signInAs(page: Page, email: string): Promise<void> {
  const person = env.DEMO_SIGN_INS.find((candidate) => candidate.email === email);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: new RegExp(`^${person?.name ?? email}`) }).click();
  await expect(page).toHaveURL(person?.role === 'support' ? '/support' : '/overview');
}
