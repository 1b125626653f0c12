import { expect, type Page } from '@playwright/test';
import { codeOf } from './authenticator';
import type { Language } from './languages';
import { openFolds } from './open-folds';
import { type Person, signIn, signOut, signUp } from './person';
import type { Look } from './tour';
import { addDevice } from './virtual-device';

/** What the pages of settings show once something is asked of them, up to a passkey, a second factor and the way in by it. */
export async function tourSettings(page: Page, person: Person, look: Look, language: Language): Promise<void> {
  const { lang, password, factor } = language;
  await signUp(page, person, language.signUp);
  await page.goto('/settings/password');
  await page.getByRole('button', { name: password.change }).click();
  await expect(page.getByText(password.missing)).toBeVisible();
  await look(page, `change of the password, with a fault at every field (${lang})`);
  await tourPasskeys(page, person, look, language);
  const key = await tourPairing(page, person, look, language);
  await signOut(page, language.signOut);
  await signIn(page, person, language.signIn);
  await expect(page.getByRole('heading', { level: 1, name: language.signIn.code })).toBeVisible();
  await look(page, `sign-in, the code (${lang})`);
  await page.getByLabel(factor.code).fill(codeOf(key, 1));
  await page.getByRole('button', { name: language.signIn.go, exact: true }).click();
  await expect(page).toHaveURL('/overview');
  await page.goto('/settings/two-factor');
  await expect(page.getByRole('button', { name: factor.turnOff })).toBeVisible();
  await look(page, `second factor, once it is on (${lang})`);
}

async function tourPasskeys(
  page: Page,
  person: Person,
  look: Look,
  { lang, factor, passkey }: Language,
): Promise<void> {
  await addDevice(page);
  await page.goto('/settings/passkeys');
  await page.getByLabel(passkey.name, { exact: true }).fill('This laptop');
  await page.getByLabel(factor.password, { exact: true }).fill(person.password);
  await page.getByRole('button', { name: passkey.add }).click();
  await expect(page.getByRole('region', { name: passkey.yours }).getByRole('listitem')).toHaveCount(1);
  await openFolds(page);
  await look(page, `a passkey, about to be renamed (${lang})`);
}

async function tourPairing(page: Page, person: Person, look: Look, { lang, factor }: Language): Promise<string> {
  await page.goto('/settings/two-factor');
  await page.getByLabel(factor.password, { exact: true }).fill(person.password);
  await page.getByRole('button', { name: factor.go }).click();
  const key = await page.getByLabel(factor.key, { exact: true }).innerText();
  await look(page, `second factor, the picture to scan (${lang})`);
  await page.getByLabel(factor.code).fill(codeOf(key));
  await page.getByRole('button', { name: factor.turnOn }).click();
  await expect(page.getByRole('list', { name: factor.codes }).getByRole('listitem')).toHaveCount(10);
  await look(page, `second factor, its recovery codes (${lang})`);
  return key;
}
