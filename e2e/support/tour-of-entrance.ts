import { expect, type Page } from '@playwright/test';
import { newPerson, signIn } from './person';
import type { Look } from './tour';

/** What somebody sees who is not signed in. The address that leads nowhere answers 404, which the console tells. */
export async function tourEntrance(page: Page, look: Look): Promise<void> {
  await page.goto('/sign-in');
  await signIn(page, newPerson());
  await expect(page.getByText('That e-mail and password do not match.')).toBeVisible();
  await look(page, 'sign-in refused');

  await page.goto('/sign-up');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveAttribute('aria-invalid', 'true');
  await look(page, 'sign-up with a fault at every field');

  await page.goto('/nothing/is/here');
  await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible();
  await look(page, 'an address that leads nowhere');
}
