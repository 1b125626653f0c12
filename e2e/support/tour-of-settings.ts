import { expect, type Page } from '@playwright/test';
import { codeOf } from './authenticator';
import { type Person, signIn, signOut } from './person';
import type { Look } from './tour';

/** What the pages of settings show once something is asked of them, up to a second factor and the way in by it. */
export async function tourSettings(page: Page, person: Person, look: Look): Promise<void> {
  await page.goto('/settings/password');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Enter your password.')).toBeVisible();
  await look(page, 'change of the password, with a fault at every field');
  const key = await tourPairing(page, person, look);
  await signOut(page);
  await signIn(page, person);
  await expect(page.getByRole('heading', { level: 1, name: 'Enter your code' })).toBeVisible();
  await look(page, 'sign-in, the code');
  await page.getByLabel('Code from your app').fill(codeOf(key, 1));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL('/overview');
  await page.goto('/settings/two-factor');
  await expect(page.getByRole('button', { name: 'Turn off' })).toBeVisible();
  await look(page, 'second factor, once it is on');
}

async function tourPairing(page: Page, person: Person, look: Look): Promise<string> {
  await page.goto('/settings/two-factor');
  await page.getByLabel('Your password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Continue' }).click();
  const key = await page.getByLabel('Key', { exact: true }).innerText();
  await look(page, 'second factor, the picture to scan');
  await page.getByLabel('Code from your app').fill(codeOf(key));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10);
  await look(page, 'second factor, its recovery codes');
  return key;
}
